// The gate at level `tagged`, in whole pages: what is held, and how it is released.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { barePage, smallConfig } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

describe('the gate', () => {
  let server, browser, visitor;
  before(async () => {
    server = await startServer();
    browser = await openBrowserForVisitors(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async (t) => {
    server.log.length = 0;
    visitor = await browser.newVisitor();
    t.after?.(() => visitor.leave());
  });

  const open = async (page) => {
    server.responses['/page'] = { type: 'text/html; charset=utf-8', ...page };
    await visitor.visit(server.url('/page'));
  };
  const script = (body) => ({ type: 'text/javascript', body });
  const asked = (path) => server.log.filter((entry) => entry === `localhost${path}`).length;

  it('fetches and runs nothing that is tagged before the answer', async () => {
    await open({
      body: barePage({
        head: `<script type="text/plain" data-consent="analytics" src="/a.js"></script>
          <link data-consent="analytics" rel="stylesheet" data-href="/a.css">`,
        body: `<script type="text/plain" data-consent="stats">window.ran = true;</script>
          <iframe data-consent="video" data-src="/frame.html" title="Une vidéo"></iframe>
          <img data-consent="analytics" data-src="/pixel.gif" alt="">`,
      }),
    });
    await visitor.seesBanner();
    for (const path of ['/a.js', '/a.css', '/frame.html', '/pixel.gif']) assert.equal(asked(path), 0, path);
    assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
    assert.deepEqual(await visitor.cookieNames(), []);
  });

  it('runs scripts in document order, inline and external, each once', async () => {
    for (const name of ['one', 'three', 'five']) server.responses[`/${name}.js`] = script(`order.push('${name}');`);
    const held = (attributes, text = '') =>
      `<script type="text/plain" data-consent="stats" ${attributes}>${text}</script>`;
    await open({
      body: barePage({
        head: `<script>window.order = [];</script>${held('src="/one.js"')}${held('', "order.push('two');")}${held('src="/three.js"')}`,
        body: held('', "order.push('four');") + held('src="/five.js" data-type="module"'),
      }),
    });
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.order.length >= 5);
    await visitor.page.evaluate(() => document.body.append(document.createElement('p')));
    assert.deepEqual(await visitor.page.evaluate(() => window.order), ['one', 'two', 'three', 'four', 'five']);
    assert.equal(asked('/one.js'), 1);
  });

  it('goes on after a script that cannot be loaded', async () => {
    await open({
      body: barePage({
        head: `<script type="text/plain" data-consent="stats" src="/missing.js"></script>
          <script type="text/plain" data-consent="stats">window.later = true;</script>`,
      }),
    });
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.later);
  });

  it('goes on after a script that this browser does not run, as it knows modules', async () => {
    await open({
      body: barePage({
        head: `<script type="text/plain" data-consent="stats" src="/old.js" nomodule></script>
          <script type="text/plain" data-consent="stats">window.later = true;</script>`,
      }),
    });
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.later);
    assert.equal(asked('/old.js'), 0);
  });

  it('goes on, after a while, after a script of which nothing is heard', async () => {
    server.responses['/silent.js'] = { hang: true };
    await open({
      body: barePage({
        head: `<script type="text/plain" data-consent="stats" data-type="text/partytown" src="/worker.js"></script>
          <script type="text/plain" data-consent="stats" src="/silent.js"></script>
          <script type="text/plain" data-consent="stats">window.later = performance.now();</script>`,
      }),
    });
    await visitor.seesBanner();
    await visitor.page.evaluate(() => {
      const { setTimeout } = window;
      window.setTimeout = (callback, wait, ...more) => setTimeout(callback, wait >= 10_000 ? 400 : wait, ...more);
      window.before = performance.now();
    });
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.later);
    assert.ok(await visitor.page.evaluate(() => window.later - window.before > 700));
  });

  it('keeps every attribute of a script, and the node itself', async () => {
    server.responses['/a.js'] = script('window.attributes = document.currentScript.dataset.own;');
    await open({
      body: barePage({
        head: '<script type="text/plain" data-consent="stats" src="/a.js" id="own" crossorigin="anonymous" data-own="mine"></script>',
      }),
    });
    await visitor.seesBanner();
    await visitor.page.evaluate(() => (window.node = document.getElementById('own')));
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.attributes === 'mine');
    const kept = await visitor.page.evaluate(() => {
      const node = document.getElementById('own');
      return [node === window.node, node.crossOrigin, node.async];
    });
    assert.deepEqual(kept, [true, 'anonymous', false]);
  });

  it('releases only what is granted', async () => {
    await open({
      body: barePage({
        head: `<script type="text/plain" data-consent="stats">window.stats = true;</script>
          <script type="text/plain" data-consent="video">window.video = true;</script>
          <script type="text/plain" data-consent="unknown">window.unknown = true;</script>`,
      }),
    });
    await visitor.page.evaluate(() => window.loquet.choose({ stats: true, video: false }));
    await visitor.waitFor(() => window.stats);
    assert.deepEqual(await visitor.page.evaluate(() => [window.video, window.unknown]), [undefined, undefined]);
  });

  it('holds and releases content that is added later', async () => {
    await open({ body: barePage() });
    await visitor.seesBanner();
    const add = (name) =>
      visitor.page.evaluate((mark) => {
        const box = document.createElement('div');
        const held = document.createElement('script');
        held.type = 'text/plain';
        held.dataset.consent = 'stats';
        held.textContent = `window.added = (window.added ?? []).concat('${mark}');`;
        box.append(held);
        document.body.append(box);
      }, name);
    await add('before');
    assert.equal(await visitor.page.evaluate(() => window.added), undefined);
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.added?.length === 1);
    await add('after');
    await visitor.waitFor(() => window.added?.length === 2);
  });

  it('releases for a returning visitor without asking for anything but the loader', async () => {
    server.responses['/a.js'] = script('window.ran = true;');
    const page = {
      body: barePage({
        head: '<script type="text/plain" data-consent="stats" src="/a.js"></script>',
        body: '<button type="button" data-consent-action="open">Gérer mes cookies</button>',
      }),
    };
    await open(page);
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    server.log.length = 0;
    await open(page);
    await visitor.waitFor(() => window.ran);
    assert.deepEqual(
      server.log.filter((entry) => !entry.endsWith('favicon.ico')),
      ['localhost/page', 'localhost/loquet/loquet.js', 'localhost/a.js'],
    );
    assert.equal(await visitor.page.evaluate(() => document.querySelector('consent-banner')), null);
  });

  it('adds the way back, erases and reports without fetching the elements', async () => {
    const config = smallConfig();
    Object.assign(config.services[1], { hosts: ['tracker.localhost'], storage: ['local:tool'] });
    await open({ body: barePage({ config }) });
    await visitor.seesBanner();
    await visitor.click('Tout refuser');
    await visitor.waitFor(() => window.loquet.record);
    await visitor.page.evaluate(() => {
      localStorage.tool = '1';
      document.cookie = '_ga=1; path=/; secure';
    });
    server.log.length = 0;
    await open({
      body: barePage({
        config,
        head: '<script>addEventListener("consent-leak", () => (window.leak = true), true); fetch("https://tracker.localhost/x").catch(() => {});</script>',
      }),
    });
    await visitor.waitFor(
      () => window.leak && !localStorage.tool && document.querySelector('[data-consent-action=open]'),
    );
    const files = server.log
      .filter((entry) => entry.includes('/loquet/'))
      .map((entry) => entry.replace(/-[0-9a-f]{8}/, ''));
    assert.deepEqual([...new Set(files)].sort(), [
      'localhost/loquet/loquet-button.js',
      'localhost/loquet/loquet-upkeep.js',
      'localhost/loquet/loquet.js',
    ]);
  });

  it('puts a placeholder for a frame, which shows it once without recording anything', async () => {
    server.responses['/frame.html'] = { type: 'text/html; charset=utf-8', body: '<p>La vidéo</p>' };
    await open({
      body: barePage({
        body: '<iframe data-consent="video" data-src="/frame.html" title="Une vidéo" width="400" height="300"></iframe>',
      }),
    });
    await visitor.click('Afficher cette fois');
    await visitor.waitFor(() => document.querySelector('iframe').contentDocument?.body?.textContent === 'La vidéo');
    assert.deepEqual(await visitor.cookieNames(), []);
    assert.equal(await visitor.page.evaluate(() => window.loquet.isGranted('video')), false);
    assert.equal(await visitor.page.evaluate(() => document.querySelector('consent-placeholder')), null);
  });

  it('loads a frame for good when the placeholder says so', async () => {
    server.responses['/frame.html'] = { type: 'text/html; charset=utf-8', body: '<p>La vidéo</p>' };
    await open({
      body: barePage({
        body: '<iframe data-consent="video" data-src="/frame.html" title="Une vidéo" width="400" height="300"></iframe>',
      }),
    });
    await visitor.click('Toujours autoriser');
    await visitor.waitFor(() => document.querySelector('iframe').contentDocument?.body?.textContent === 'La vidéo');
    assert.deepEqual((await visitor.record('eu-consent')).choices, { stats: false, video: true });
  });

  it('loads images and links once granted, and no other protocol than http', async () => {
    await open({
      body: barePage({
        head: '<link data-consent="stats" rel="stylesheet" data-href="/a.css">',
        body: `<img data-consent="stats" data-src="/pixel.gif" alt="">
          <iframe data-consent="stats" data-src="javascript:parent.hacked=true" title="x"></iframe>`,
      }),
    });
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => document.querySelector('img').src && document.querySelector('link').href);
    assert.equal(await visitor.page.evaluate(() => document.querySelector('iframe').getAttribute('src')), null);
    assert.equal(await visitor.page.evaluate(() => window.hacked), undefined);
    await server.untilAsked('localhost/pixel.gif');
    assert.equal(asked('/pixel.gif'), 1);
  });

  it('works under a strict policy with nonces and Trusted Types', async () => {
    server.responses['/a.js'] = script("window.order = ['external'];");
    await open({
      headers: {
        'content-security-policy':
          "default-src 'self'; script-src 'self' 'nonce-abc'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
      },
      body: barePage({
        nonce: 'abc',
        head: `<script type="text/plain" data-consent="stats" src="/a.js"></script>
          <script type="text/plain" data-consent="stats" nonce="abc">window.order.push('inline');</script>`,
        body: '<cookie-table editable></cookie-table>',
      }),
    });
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.order?.length === 2);
    assert.deepEqual(visitor.errors, []);
  });

  it('comes back after the body was replaced, once', async () => {
    await open({ body: barePage() });
    await visitor.seesBanner();
    await visitor.page.evaluate(() => {
      const body = document.createElement('body');
      body.append(document.createElement('main'));
      document.body.replaceWith(body);
    });
    await visitor.waitFor(() => document.querySelector('body > consent-banner'));
    await visitor.seesBanner();
    assert.equal(await visitor.page.evaluate(() => document.querySelectorAll('consent-banner').length), 1);
    assert.equal(await visitor.page.evaluate(() => document.querySelectorAll('[data-consent-action=open]').length), 1);
  });

  it('moves nothing of the page: no layout shift while the banner comes and goes', async () => {
    await open({
      body: barePage({
        head: `<script>window.shift = 0; new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });</script>`,
        body: '<p>Un texte.</p>'.repeat(80),
      }),
    });
    await visitor.seesBanner();
    // Not a click: what the visitor just did excuses a shift from the browser's count.
    await visitor.page.evaluate(() => window.loquet.acceptAll());
    await visitor.seesNoBanner();
    await visitor.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    assert.equal(await visitor.page.evaluate(() => window.shift), 0);
  });
});
