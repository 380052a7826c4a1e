// After a withdrawal nothing of the refused service is left that a script can reach.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { barePage, smallConfig } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { until } from '../support/until.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const host = 'www.eu.site.localhost';
const page = '/rent/account/page';

const cookie = (name, more = {}) => ({ name, purpose: 'Un but.', lifetime: 'P13M', ...more });
const config = () => {
  const config = smallConfig();
  config.services[0].cookies.push(cookie('__Host-session'));
  config.services[1].cookies = [
    cookie('plain'),
    cookie('family_*'),
    cookie('__Secure-tool'),
    cookie('__Host-tool'),
    cookie('elsewhere', { path: '/other/' }),
    cookie('server_only', { httpOnly: true }),
    cookie('their_*', { party: 'third', domain: 'tracker.example' }),
    cookie('far_*', { path: '/far/away/' }),
  ];
  config.services[1].storage = ['local:tool_*', 'session:tool', 'indexeddb:tool-db'];
  return config;
};

describe('withdrawal', () => {
  let server, browser, visitor;
  before(async () => {
    server = await startServer();
    browser = await openBrowserForVisitors(server);
    const body = barePage({
      config: config(),
      head: `<script>
        window.residue = [];
        document.addEventListener('consent-residue', ({ detail }) => {
          residue.push(...detail.residue);
          sessionStorage.residue = JSON.stringify(residue);
        });
      </script>`,
    });
    for (const path of [page, '/page', '/other/page'])
      server.responses[path] = { type: 'text/html; charset=utf-8', body };
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    visitor = await browser.newVisitor();
  });
  afterEach(() => visitor.leave());

  const accept = async (path = page) => {
    await visitor.visit(server.url(path, host));
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.loquet.record);
  };
  const withdraw = async () => {
    await visitor.page.evaluate(() => void (window.before = true));
    await visitor.page.evaluate(() => void window.loquet.withdraw());
    await visitor.waitFor(() => !window.before && window.loquet?.record?.how === 'refuse-all');
  };
  const left = async (url) => (await visitor.cookieNames(url)).filter((name) => name !== 'eu-consent');

  const domains = ['', host, 'eu.site.localhost', 'site.localhost'];
  const paths = ['/', '/rent', '/rent/', '/rent/account', '/rent/account/', page];
  const variants = ['', '; Secure', '; Secure; SameSite=None; Partitioned'];

  it('erases every variant that was set on this page or above it, and nothing else', async () => {
    await accept();
    const count = await visitor.page.evaluate(
      ([allDomains, allPaths, allVariants]) => {
        let set = 0;
        for (const domain of allDomains)
          for (const path of allPaths)
            for (const variant of allVariants)
              for (const name of ['plain', 'family_A.1']) {
                document.cookie = `${name}=${set++}; Max-Age=1000; Path=${path}${domain && `; Domain=${domain}`}${variant}`;
              }
        document.cookie = '__Secure-tool=1; Max-Age=1000; Path=/; Secure; Domain=site.localhost';
        document.cookie = '__Host-tool=1; Max-Age=1000; Path=/; Secure';
        document.cookie = '__Host-session=1; Max-Age=1000; Path=/; Secure';
        document.cookie = 'plainly=1; Max-Age=1000; Path=/';
        return document.cookie.split('; ').filter((pair) => /^(plain|family_A\.1)=/.test(pair)).length;
      },
      [domains, paths, variants],
    );
    assert.ok(count >= domains.length * paths.length * 2, `${count} cookies were really there`);
    await withdraw();
    await until(async () => (await left()).join() === '__Host-session,plainly');
  });

  it('erases what is declared on a path that the page does not see, and the rest when a page there starts', async () => {
    await accept('/other/page');
    await visitor.page.evaluate(() => {
      document.cookie = 'elsewhere=1; Max-Age=1000; Path=/other/';
      document.cookie = 'family_B=1; Max-Age=1000; Path=/other/';
    });
    await visitor.visit(server.url(page, host));
    await withdraw();
    await until(async () => (await left(server.url('/other/page', host))).join() === 'family_B');
    await visitor.visit(server.url('/other/page', host));
    await until(async () => (await left()).length === 0);
  });

  it('erases local and session storage and databases by their declared names, and no others', async () => {
    await accept();
    const names = async () => {
      const databases = await indexedDB.databases();
      return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases.map(({ name }) => name)]
        .filter((name) => !['loquet', 'residue'].includes(name))
        .sort();
    };
    await visitor.page.evaluate(async () => {
      localStorage.setItem('tool_id', '1');
      localStorage.setItem('tool', 'of the site');
      sessionStorage.setItem('tool', '1');
      sessionStorage.setItem('tool_id', 'of the site');
      for (const name of ['tool-db', 'site-db'])
        await new Promise((done) => {
          indexedDB.open(name).onsuccess = ({ target }) => {
            target.result.close();
            done();
          };
        });
    });
    assert.equal((await visitor.page.evaluate(names)).length, 6);
    await withdraw();
    await visitor.waitFor(async () => !(await indexedDB.databases()).some(({ name }) => name === 'tool-db'));
    assert.deepEqual(await visitor.page.evaluate(names), ['site-db', 'tool', 'tool_id']);
    assert.deepEqual(
      await visitor.page.evaluate(() => [localStorage.getItem('tool'), sessionStorage.getItem('tool_id')]),
      ['of the site', 'of the site'],
    );
    assert.equal(
      (await visitor.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).includes(
        'loquet',
      ),
      true,
    );
  });

  it('tells from the declaration what no script can reach, and does not claim to have seen it', async () => {
    await accept();
    await withdraw();
    const residue = JSON.parse(await visitor.page.evaluate(() => sessionStorage.residue));
    assert.deepEqual(
      residue.map(({ name, reason }) => `${name} ${reason}`),
      ['server_only http-only', 'their_* other-host', 'far_* other-path'],
    );
  });

  it('never writes a cookie to find something out', async () => {
    await accept();
    await visitor.page.evaluate(() => {
      window.written = [];
      cookieStore.addEventListener('change', ({ changed }) => window.written.push(...changed.map(({ name }) => name)));
      document.cookie = 'plain=1; Path=/; Max-Age=1000';
    });
    await visitor.page.evaluate(async () => {
      sessionStorage.set = '';
      addEventListener('pagehide', () => (sessionStorage.set = window.written.join()));
    });
    await withdraw();
    assert.deepEqual(
      (await visitor.page.evaluate(() => sessionStorage.set))
        .split(',')
        .filter((name) => !['plain', 'eu-consent'].includes(name)),
      [],
    );
  });
});
