// The gate at level `known`: what no author tagged, in whole pages.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { barePage } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { until } from '../support/until.mjs';
import { cookieVectors } from '../support/vectors.mjs';
import { serveTracker, vectorConfig } from '../support/vector-outcome.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

describe('the gate at level known', () => {
  let server, browser, visitor, tracker;
  before(async () => {
    server = await startServer();
    browser = await openBrowserForVisitors(server);
    serveTracker(server);
    tracker = server.url('', 'tracker.localhost');
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    server.log.length = 0;
    visitor = await browser.newVisitor();
  });
  afterEach(() => visitor.leave());

  /** Opens a page whose refused service declares `tracker.localhost`, `_ga` and `_ga_*`. */
  const open = async ({ config = vectorConfig(), above = '', loader = '', head = '', body = '', headers } = {}) => {
    const listen = `<script>
      window.leaks = [];
      document.addEventListener('consent-leak', ({ detail }) => leaks.push(detail));
    </script>`;
    server.responses['/page'] = {
      type: 'text/html; charset=utf-8',
      headers,
      // (Of an attribute that is there twice the first counts.)
      body: barePage({ config, head: listen + head, body })
        .replace('<title>', `${above}<title>`)
        .replace('data-config', `${loader} data-config`),
    };
    await visitor.visit(server.url('/page'));
  };
  const requests = () => server.log.filter((entry) => entry.startsWith('tracker.localhost/'));
  /** What was reported, once it is at least so much: who did it is found out by a file that is fetched for it. */
  const leaks = async (count = 0) => {
    await visitor.waitFor((least) => window.leaks.length >= least, count);
    return visitor.page.evaluate(() =>
      window.leaks.map(({ kind, name, service, held, source }) => ({ kind, name, service, held, source })),
    );
  };
  const count = (path) => server.log.filter((entry) => entry === `tracker.localhost${path}`).length;

  it('holds a snippet that inserts its script, says so, and runs it once after acceptance', async () => {
    server.responses['/run.js'].body = 'window.runs = (window.runs ?? 0) + 1;';
    await open({
      head: `<script>
        const script = document.createElement('script');
        script.src = '${tracker}/run.js'; script.async = true; script.type = 'text/javascript';
        script.onload = () => (window.loaded = true);
        document.head.insertBefore(script, document.head.firstChild);
        window.script = script;
      </script>`,
    });
    await visitor.seesBanner();
    assert.deepEqual(requests(), []);
    const [{ source, ...leak }] = await leaks(1);
    assert.deepEqual(leak, { kind: 'script', name: 'tracker.localhost', service: 'stats', held: true });
    assert.match(source, /\/page$/);
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.loaded);
    assert.deepEqual(await visitor.page.evaluate(() => [window.runs, document.contains(window.script)]), [1, true]);
    server.responses['/run.js'].body = 'window.ran = true;';
  });

  it('keeps a script that the parser makes from running until acceptance, and then runs it once', async () => {
    await open({
      head: `<script src="${tracker}/run.js"></script><script>window.after = window.ran === undefined;</script>`,
    });
    await visitor.seesBanner();
    assert.deepEqual(await visitor.page.evaluate(() => [!!window.ran, window.after]), [false, true]);
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    // Chromium and Firefox may have asked for the file, which is reported as well.
    assert.equal((await leaks(1)).filter(({ kind }) => kind === 'script').length, 1);
  });

  const tagged = '<script type="text/plain" data-consent="stats">window.tagged = true;</script>';

  it('claims to hold no script that has run above the loader, and runs what is tagged after it', async () => {
    await open({ above: `<script src="${tracker}/run.js"></script>`, body: tagged });
    await visitor.seesBanner();
    assert.equal(await visitor.page.evaluate(() => window.ran), true);
    await visitor.waitFor(() => window.leaks.some(({ kind }) => kind === 'script'));
    assert.deepEqual(
      (await leaks()).filter(({ kind }) => kind === 'script').map(({ held }) => held),
      [false],
    );
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.tagged);
  });

  it('claims to hold nothing that came before the config did, and runs what is tagged after it', async () => {
    const script = { type: 'text/javascript', body: '' };
    server.responses['/config.json'] = async () => {
      await server.untilAsked('localhost/ran');
      return { type: 'application/json', body: JSON.stringify(vectorConfig()) };
    };
    server.responses['/rest.js'] = async () => {
      await server.untilAsked('localhost/known');
      return script;
    };
    await open({
      loader: 'data-config="/config.json"',
      head: `<script>loquet.ready.then(() => fetch('/known'));</script>
        <script src="${tracker}/run.js"></script><script>fetch('/ran');</script>`,
      body: `<script src="/rest.js"></script>${tagged}`,
    });
    await visitor.seesBanner();
    await visitor.waitFor(() => window.leaks.some(({ kind }) => kind === 'script'));
    assert.deepEqual(
      (await leaks()).map(({ held }) => held).filter((held) => held),
      [],
    );
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.tagged);
  });

  it('does not wait for one that was written in two pieces, and failed', async () => {
    await open({
      body: `<script>document.write('<script', ' src="${tracker}/missing.js"></' + 'script>');</script>${tagged}`,
    });
    await visitor.seesBanner();
    await visitor.waitFor(() => window.leaks.some(({ kind, held }) => kind === 'script' && !held));
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.tagged);
  });

  it('holds what is tagged and has a live address all the same, until acceptance', async () => {
    await open({
      body: `<script data-consent="stats" src="${tracker}/run.js"></script>
        <iframe data-consent="analytics" src="${tracker}/frame.html" title="Une carte"></iframe>`,
    });
    await visitor.seesBanner();
    await visitor.waitFor(() => ['script', 'iframe'].every((tag) => window.leaks.some(({ kind }) => kind === tag)));
    const now = () => [window.ran, document.querySelector('iframe').hasAttribute('src')];
    assert.deepEqual(await visitor.page.evaluate(now), [undefined, false]);
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran && document.querySelector('iframe').src.endsWith('/frame.html'));
  });

  for (const [how, descriptor] of Object.entries({
    'cannot be changed': 'value: fetch, configurable: false, writable: false',
    'is a getter': 'get: () => before, configurable: true',
  }))
    it(`asks, and patches the rest, where something ${how} that it would patch`, async () => {
      await open({
        above: `<script>{ const before = fetch; Object.defineProperty(window, 'fetch', { ${descriptor} }); }</script>`,
      });
      await visitor.seesBanner();
      await visitor.page.evaluate((origin) => void (new Image().src = `${origin}/pixel.gif`), tracker);
      assert.equal((await leaks(1))[0].held, true);
      await visitor.click('Tout accepter');
      await visitor.waitFor(() => window.loquet.record);
      assert.deepEqual(visitor.errors, []);
    });

  it('names the file that inserted it', async () => {
    server.responses['/snippet.js'] = {
      type: 'text/javascript',
      body: `const s = document.createElement('script'); s.src = '${tracker}/run.js'; document.head.append(s);`,
    };
    await open({ head: '<script src="/snippet.js"></script>' });
    assert.match((await leaks(1))[0].source, /\/snippet\.js$/);
  });

  it('puts a placeholder for an untagged frame, which shows it once', async () => {
    await open({
      body: '<div id="place"></div>',
      head: `<script>addEventListener('DOMContentLoaded', () => {
        const frame = document.createElement('iframe');
        frame.title = 'Une carte';
        frame.src = '${tracker}/frame.html';
        document.getElementById('place').append(frame);
      });</script>`,
    });
    await visitor.click('Afficher cette fois');
    await visitor.waitFor(() => document.querySelector('iframe').src.endsWith('/frame.html'));
    await visitor.waitFor(() => !document.querySelector('consent-placeholder'));
    assert.deepEqual(await visitor.cookieNames(), []);
  });

  it('puts a placeholder for a frame of the page that a lazy loader gives its address, once it does', async () => {
    await open({ body: '<iframe title="Une carte"></iframe>' });
    await visitor.click('Tout refuser');
    await visitor.waitFor(() => window.loquet.record);
    await visitor.page.evaluate((origin) => {
      document.querySelector('iframe').src = `${origin}/frame.html`;
    }, tracker);
    await visitor.click('Afficher cette fois');
    await visitor.waitFor(() => document.querySelector('iframe').src.endsWith('/frame.html'));
  });

  it('fails requests as the platform does without a network', async () => {
    await open();
    const results = await visitor.page.evaluate(async (origin) => {
      const request = new XMLHttpRequest();
      const failed = new Promise((done) => (request.onerror = () => done([request.readyState, request.status])));
      request.open('GET', `${origin}/pixel.gif`);
      request.send();
      return [
        await fetch(`${origin}/pixel.gif`).catch((error) => error.constructor.name),
        navigator.sendBeacon(`${origin}/pixel.gif`, 'x'),
        await failed,
      ];
    }, tracker);
    assert.deepEqual(results, ['TypeError', true, [4, 0]]);
    assert.deepEqual(requests(), []);
    assert.deepEqual((await leaks(3)).map(({ kind }) => kind).sort(), ['beacon', 'fetch', 'xhr']);
  });

  it('knows a host by its full name too, and by what is to be fetched later', async () => {
    await open();
    const url = `${tracker.replace('localhost', 'localhost.')}/pixel.gif`;
    const later = await visitor.page.evaluate(async (address) => {
      await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
      return window.fetchLater?.(address, { activateAfter: 0 }).activated ?? false;
    }, url);
    assert.equal(later, false);
    const isThere = await visitor.page.evaluate(() => 'fetchLater' in window);
    const found = (await leaks(isThere ? 2 : 1)).map(({ kind, name, held }) => [kind, name, held]);
    assert.deepEqual(found, Array(found.length).fill(['fetch', 'tracker.localhost', true]));
    assert.deepEqual(requests(), []);
  });

  it('lets everything else be as on any page', async () => {
    await open();
    const results = await visitor.page.evaluate(
      async (other) => {
        const image = new Image();
        image.src = 'pixel.gif';
        const script = document.createElement('script');
        const wrong = (call) => {
          try {
            call();
            return 'none';
          } catch (error) {
            return error.name;
          }
        };
        return [
          (await fetch('/sentinel')).status,
          (await fetch(`${other}/sentinel`)).status,
          new URL(image.src).pathname,
          String(script.setAttribute('src', '/run.js')),
          script.getAttribute('src'),
          String(script.setAttribute('data-x', 1)),
          script.getAttribute('data-x'),
          wrong(() => script.setAttribute('', '')),
          wrong(() => script.setAttribute('src')),
          wrong(() => Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src').set.call({}, 'x')),
          wrong(() => new HTMLImageElement()),
          wrong(() => new XMLHttpRequest().open('GET')),
          await fetch().catch((error) => error.name),
          typeof HTMLScriptElement.prototype.setAttribute.prototype,
        ];
      },
      server.url('', 'other.localhost'),
    );
    assert.deepEqual(results, [
      200,
      200,
      '/pixel.gif',
      'undefined',
      '/run.js',
      'undefined',
      '1',
      'InvalidCharacterError',
      'TypeError',
      'TypeError',
      'TypeError',
      'TypeError',
      'TypeError',
      'undefined',
    ]);
    assert.deepEqual(await leaks(), []);
  });

  it('never refuses the site’s own host, nor one that an essential service declares too', async () => {
    const config = vectorConfig();
    config.services[1].hosts.push('localhost', 'other.localhost');
    await open({ config });
    const statuses = await visitor.page.evaluate(
      async (other) => [(await fetch('/sentinel')).status, (await fetch(`${other}/sentinel`)).status],
      server.url('', 'other.localhost'),
    );
    assert.deepEqual(statuses, [200, 200]);
  });

  it('patches nothing that is granted, and takes its patches off on acceptance', async () => {
    const members = () =>
      [
        fetch,
        window.fetchLater ?? fetch,
        navigator.sendBeacon,
        XMLHttpRequest.prototype.open,
        document.write,
        ...[HTMLScriptElement, HTMLIFrameElement, HTMLImageElement].flatMap(({ prototype }) => [
          Object.getOwnPropertyDescriptor(prototype, 'src').set,
          prototype.setAttribute,
        ]),
        ...Object.values(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')).filter(
          (part) => typeof part === 'function',
        ),
        ...(window.CookieStore
          ? [CookieStore.prototype.set, CookieStore.prototype.get, CookieStore.prototype.getAll]
          : []),
      ].map((member) => String(member).includes('[native code]'));
    await open();
    assert.deepEqual([...new Set(await visitor.page.evaluate(members))], [false]);
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.loquet.record);
    assert.deepEqual([...new Set(await visitor.page.evaluate(members))], [true]);
    await open();
    assert.deepEqual([...new Set(await visitor.page.evaluate(members))], [true]);
  });

  it('leaves alone what somebody put before its patch, and lets everything pass by then', async () => {
    await open({
      head: `<script>{ const fetchBefore = fetch; window.fetch = function (...args) { window.seen = args[0]; return fetchBefore(...args); }; window.theirs = window.fetch; }</script>`,
    });
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.loquet.record);
    const result = await visitor.page.evaluate(async (origin) => {
      const { status } = await fetch(`${origin}/pixel.gif`);
      return [window.fetch === window.theirs, window.seen === `${origin}/pixel.gif`, status];
    }, tracker);
    assert.deepEqual(result, [true, true, 200]);
  });

  it('forgets a pixel that is given another address since', async () => {
    await open({ body: '<img id="pixel" alt="">' });
    await visitor.page.evaluate((origin) => {
      const pixel = document.getElementById('pixel');
      pixel.src = `${origin}/pixel.gif`;
      pixel.src = '/pixel.gif';
    }, tracker);
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.loquet.record);
    assert.deepEqual(
      await visitor.page.evaluate(() => [...document.getElementById('pixel').attributes].map(({ name }) => name)),
      ['id', 'alt', 'src'],
    );
    assert.equal(count('/pixel.gif'), 0);
  });

  it('sends no pixel later that was refused', async () => {
    await open();
    await visitor.page.evaluate((origin) => void (new Image().src = `${origin}/pixel.gif`), tracker);
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.loquet.record);
    await visitor.page.evaluate(() => fetch('/sentinel'));
    assert.equal(count('/pixel.gif'), 0);
  });

  for (const [name, code] of Object.entries(cookieVectors)) {
    it(`leaves no cookie of ${name}, and says so`, async () => {
      await open();
      await visitor.seesBanner();
      await visitor.page.evaluate((text) => void (0, eval)(text), code);
      await visitor.waitFor(() => window.leaks.some(({ kind }) => kind === 'cookie'));
      await until(async () => !(await visitor.cookieNames()).some((cookie) => cookie.startsWith('_ga')));
    });
  }

  it('hides a refused cookie that is there all the same, and no other', async () => {
    await open();
    await visitor.page.evaluate(() => {
      document.cookie = 'SESSION=1; path=/';
      // Set by another realm, and looked for before the browser has told that it changed.
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument.cookie = '_ga=1; path=/';
      window.read = document.cookie;
    });
    assert.equal(await visitor.page.evaluate(() => window.read), 'SESSION=1');
    const stored = await visitor.page.evaluate(async () => [
      String(await cookieStore.get('_ga')),
      (await cookieStore.get('SESSION'))?.name,
      (await cookieStore.getAll()).map(({ name }) => name),
    ]);
    assert.deepEqual(stored, ['null', 'SESSION', ['SESSION']]);
  });
});
