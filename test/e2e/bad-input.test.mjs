// Whatever goes wrong: nothing optional runs, the page is unharmed, and somebody is told.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { barePage, smallConfig } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
  <script>document.addEventListener('consent-error', ({detail}) => (window.told = detail));</script>
  <script src="/loquet/loquet.js" data-config="/config"></script>
  <script type="text/plain" data-consent="stats">window.ran = true;</script></head>
  <body><h1>Essai</h1><script>window.unharmed = true;</script></body></html>`;

const json = (config) => ({ type: 'application/json', body: JSON.stringify(config) });
const changed = (change) => {
  const config = smallConfig();
  change(config);
  return json(config);
};

/** What the server answers for the config → what the message has to say. */
const configs = {
  'is not there': [{ status: 404, type: 'application/json', body: JSON.stringify(smallConfig()) }, /404/],
  'is an error of the server': [{ status: 500, type: 'application/json', body: JSON.stringify(smallConfig()) }, /500/],
  'is a page': [{ type: 'text/html', body: '<h1>Maintenance</h1>' }, /^nothing optional runs: \/config: is not JSON: /],
  'is broken JSON': [
    { type: 'application/json', body: '{"revision":' },
    /^nothing optional runs: \/config: is not JSON: /,
  ],
  'is null': [json(null), /\/: should be an object/],
  'is a list': [json([]), /\/: should be an object/],
  'has services of a wrong type': [changed((config) => (config.services = 'all')), /\/services: should be a list/],
  'has no categories': [changed((config) => delete config.categories), /"categories" is missing/],
  'has an unknown category': [
    changed((config) => (config.services[1].category = 'ads')),
    /\/services\/1\/category: no category/,
  ],
  'says one id twice': [
    changed((config) => (config.services[2].id = 'stats')),
    /"stats" is the id of \/services\/1\/id/,
  ],
  'has an id from the prototype': [changed((config) => (config.services[2].id = 'constructor')), /\/services\/2\/id/],
  'has an unusable delay': [
    changed((config) => (config.consent = { askAgainAfter: { accepted: 'soon' } })),
    /\/consent\/askAgainAfter\/accepted/,
  ],
  'has languages that are no list': [changed((config) => (config.languages = 'fr')), /\/languages: should be a list/],
  'has null for an object': [changed((config) => (config.consent = null)), /\/consent: should be an object/],
  'has hosts that are no list': [
    changed((config) => (config.services[1].hosts = 'stats.example')),
    /\/services\/1\/hosts: should be a list/,
  ],
  'has a service without its cookies': [
    changed((config) => delete config.services[1].cookies),
    /\/services\/1: the field "cookies" is missing/,
  ],
  'has a path without its slash': [
    changed((config) => (config.consent = { cookie: { path: 'locataires' } })),
    /\/consent\/cookie\/path/,
  ],
  'sets attributes through the cookie': [
    changed((config) => (config.consent = { cookie: { domain: 'x; Secure' } })),
    /\/consent\/cookie\/domain/,
  ],
  'exempts Google Analytics': [
    changed((config) => (config.services[1].exempt = { selfAssessment: 'x', optOut: true })),
    /Google Analytics is never exempt/,
  ],
  'asks for a level that does not exist': [
    changed((config) => (config.consent = { gate: 'loose' })),
    /\/consent\/gate/,
  ],
};

describe('a config that', () => {
  let server, browser, visitor;
  before(async () => {
    server = await startServer({ responses: { '/page': { type: 'text/html', body: page } } });
    browser = await openBrowserForVisitors(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    visitor = await browser.newVisitor();
  });

  const nothingRan = async () => {
    assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
    assert.equal(await visitor.page.evaluate(() => window.unharmed), true);
    assert.equal(await visitor.page.evaluate(() => window.loquet.isGranted('stats')), false);
    assert.deepEqual(await visitor.cookieNames(), []);
    assert.deepEqual(
      visitor.errors.filter((error) => error.startsWith('exception')),
      [],
    );
  };

  for (const [what, [response, message]] of Object.entries(configs)) {
    it(`${what} leaves everything held and says so`, async () => {
      server.responses['/config'] = response;
      await visitor.visit(server.url('/page'));
      await visitor.waitFor(() => window.told);
      const { kind, message: said } = await visitor.page.evaluate(() => window.told);
      assert.equal(kind, 'config');
      assert.match(said, message);
      assert.ok(
        visitor.errors.some((error) => error.includes(said)),
        'the console says it too',
      );
      await nothingRan();
    });
  }

  for (const [what, [response, message]] of Object.entries(configs)) {
    it(`${what} holds and says so for a visitor who accepted, too, and leaves what is essential alone`, async () => {
      const record = {
        v: 1,
        id: 'x',
        at: new Date(Date.now() - 60_000).toISOString(),
        rev: '2026-11-24',
        how: 'accept-all',
        choices: { stats: true, video: true },
      };
      const value = encodeURIComponent(JSON.stringify(record));
      await visitor.page.addCookie({ url: server.url('/'), name: 'eu-consent', value, path: '/', secure: true });
      server.responses['/config'] = response;
      await visitor.visit(server.url('/page'));
      await visitor.waitFor(() => window.told);
      assert.match(await visitor.page.evaluate(() => window.told.message), message);
      const seen = await visitor.page.evaluate(async () => {
        document.cookie = 'SESSION=1; path=/; secure';
        await fetch('/page');
        return [!!window.ran, window.loquet.isGranted('stats'), document.cookie.includes('SESSION=1')];
      });
      assert.deepEqual(seen, [false, false, true]);
      // Nobody takes back for a landlord's mistake what the visitor decided.
      assert.deepEqual(await visitor.record('eu-consent'), record);
    });
  }

  it('never arrives leaves everything held and says so', async () => {
    server.responses['/config'] = { hang: true };
    // Not visit(): that waits for the config.
    await visitor.page.goto(server.url('/page'));
    await nothingRan();
    await visitor.page.waitForFunction(() => window.told, undefined, { timeout: 15_000 });
    assert.match(await visitor.page.evaluate(() => window.told.message), /\/config: the server did not answer in time/);
    await nothingRan();
  });

  it('has hostile texts shows them as text', async () => {
    const hostile = '<img src=x onerror="window.hacked=1"> [clic](javascript:hacked=1) {{7*7}}';
    server.responses['/config'] = changed((config) => {
      config.landlord.name = hostile;
      config.categories[1].label = hostile;
      config.services[1].purpose = hostile;
      config.services[1].name = hostile;
    });
    await visitor.visit(server.url('/page'));
    await visitor.seesBanner();
    await visitor.click('Personnaliser');
    await visitor.seesHeading(/onerror/);
    const found = await visitor.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('consent-banner');
      return [shadowRoot.querySelectorAll('img, a[href^="javascript"]').length, window.hacked];
    });
    assert.deepEqual(found, [0, undefined]);
    await nothingRan();
  });
});

describe('a record that', () => {
  let server, browser, visitor;
  before(async () => {
    server = await startServer();
    server.responses['/page'] = {
      type: 'text/html; charset=utf-8',
      body: barePage({ head: '<script type="text/plain" data-consent="stats">window.ran = true;</script>' }),
    };
    server.responses['/empty'] = { type: 'text/html', body: '<!doctype html><title>x</title>' };
    browser = await openBrowserForVisitors(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    visitor = await browser.newVisitor();
  });

  const good = {
    v: 1,
    id: 'x',
    at: new Date().toISOString(),
    rev: '2026-11-24',
    how: 'accept-all',
    choices: { stats: true, video: true },
  };
  const records = {
    'is empty': '',
    'is another kit’s': 'true',
    'is a list': '%5B1%2C2%5D',
    'is cut off': encodeURIComponent(JSON.stringify(good)).slice(0, -8),
    'is badly encoded': '%E0%A4%A',
    'is of another version': encodeURIComponent(JSON.stringify({ ...good, v: 2 })),
    'is from the future': encodeURIComponent(JSON.stringify({ ...good, at: '2999-01-01T00:00:00Z' })),
    'has a day that does not exist': encodeURIComponent(JSON.stringify({ ...good, at: '2026-02-30T00:00:00Z' })),
    'grants by the prototype': encodeURIComponent(
      '{"v":1,"id":"x","at":"2026-01-01T00:00:00Z","rev":"2026-11-24","how":"custom","choices":{"__proto__":{"stats":true}}}',
    ),
  };
  for (const [what, value] of Object.entries(records)) {
    it(`${what} is none: the visitor is asked and nothing runs`, async () => {
      await visitor.page.goto(server.url('/empty'));
      await visitor.page.evaluate((text) => (document.cookie = `eu-consent=${text}; path=/; Secure`), value);
      await visitor.visit(server.url('/page'));
      await visitor.seesBanner();
      assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
      assert.deepEqual(visitor.errors, []);
    });
  }

  it('was written by a server with just the documented fields is read', async () => {
    await visitor.page.goto(server.url('/empty'));
    await visitor.page.evaluate(
      (text) => (document.cookie = `eu-consent=${text}; path=/; Secure`),
      encodeURIComponent(JSON.stringify(good)),
    );
    await visitor.visit(server.url('/page'));
    await visitor.waitFor(() => window.ran);
    assert.equal(await visitor.isAsked(), false);
  });
});
