// How held content is released when it comes later, from elsewhere, and on strict sites.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { barePage } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { serveTracker, vectorConfig } from '../support/vector-outcome.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const held = (attributes, text = '') => `<script type="text/plain" data-consent="stats" ${attributes}>${text}</script>`;

describe('held content', () => {
  let server, browser, visitor;
  before(async () => {
    server = await startServer();
    browser = await openBrowserForVisitors(server);
    serveTracker(server);
    server.responses['/later.js'] = { type: 'text/javascript', body: 'window.runs = (window.runs ?? 0) + 1;' };
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

  const open = async ({ headers, ...page } = {}) => {
    server.responses['/page'] = {
      type: 'text/html; charset=utf-8',
      headers,
      body: barePage({ config: vectorConfig(), ...page }),
    };
    await visitor.visit(server.url('/page'));
  };
  const accept = async () => {
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.loquet.record);
  };
  const add = (way, html) =>
    visitor.page.evaluate(([text, content]) => (0, eval)(`(${text})`)(content), [String(way), html]);
  const runs = (count) => visitor.waitFor((expected) => window.runs === expected, count);

  /** Ways in which frameworks bring content later. */
  const ways = {
    innerHTML: (html) => {
      const box = document.createElement('div');
      document.body.append(box);
      box.innerHTML = html;
    },
    'insertAdjacentHTML (HTMX)': (html) => document.body.insertAdjacentHTML('beforeend', html),
    'a contextual fragment': (html) => document.body.append(document.createRange().createContextualFragment(html)),
    'a parsed document (Turbo, Astro)': (html) => {
      const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
      document.body.append(...page.body.children);
    },
    'a new body (Turbo)': (html) => {
      const body = document.createElement('body');
      body.innerHTML = html;
      document.documentElement.replaceChild(body, document.body);
    },
    'a template': (html) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      document.body.append(template.content.cloneNode(true));
    },
    'elements made one by one (a router)': (html) => {
      const source = new DOMParser().parseFromString(html, 'text/html');
      for (const { attributes, textContent } of source.querySelectorAll('script')) {
        const script = document.createElement('script');
        for (const { name, value } of attributes) script.setAttribute(name, value);
        script.textContent = textContent;
        document.body.append(script);
      }
    },
    'another document': (html) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const { contentDocument } = frame;
      contentDocument.body.innerHTML = html;
      document.body.append(...contentDocument.body.children);
      frame.remove();
    },
  };
  const later = held('src="/later.js"') + held('', 'window.runs = (window.runs ?? 0) + 1;');
  for (const [name, way] of Object.entries(ways)) {
    it(`that comes by ${name} before the answer runs after it, once`, async () => {
      await open();
      await visitor.seesBanner();
      await add(way, later);
      await accept();
      await runs(2);
      await visitor.page.evaluate(() => document.body.append(document.createElement('p')));
      await visitor.page.evaluate(() => fetch('/sentinel'));
      assert.equal(await visitor.page.evaluate(() => window.runs), 2);
    });

    it(`that comes by ${name} after the answer runs at once, once`, async () => {
      await open();
      await accept();
      await add(way, later);
      await runs(2);
      await visitor.page.evaluate(() => fetch('/sentinel'));
      assert.equal(await visitor.page.evaluate(() => window.runs), 2);
    });
  }

  it('keeps async, defer, integrity and crossorigin, and runs in order what is not async', async () => {
    for (const name of ['slow', 'quick', 'free'])
      server.responses[`/${name}.js`] = { type: 'text/javascript', body: `order.push('${name}');` };
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha384').update("order.push('slow');").digest('base64');
    await open({
      head: `<script>window.order = [];</script>
        ${held(`src="/slow.js" defer integrity="sha384-${hash}" crossorigin="anonymous"`)}
        ${held('src="/quick.js"')}${held('src="/free.js" async')}
        ${held('src="/never.js" integrity="sha384-AAAA"')}${held('', "order.push('inline');")}`,
    });
    await accept();
    await visitor.waitFor(() => window.order.length === 4);
    const order = await visitor.page.evaluate(() => window.order);
    assert.deepEqual(
      order.filter((name) => name !== 'free'),
      ['slow', 'quick', 'inline'],
    );
    const kept = await visitor.page.evaluate(() =>
      [...document.querySelectorAll('script[data-consent]')]
        .slice(0, 3)
        .map(({ async, defer, crossOrigin }) => [async, defer, crossOrigin]),
    );
    assert.deepEqual(kept, [
      [false, true, 'anonymous'],
      [false, false, null],
      [true, false, null],
    ]);
  });

  for (const [name, policy] of Object.entries({
    nonces: "script-src 'nonce-abc'",
    'nonces and strict-dynamic': "script-src 'nonce-abc' 'strict-dynamic'",
  })) {
    it(`runs under ${name} with Trusted Types, without a violation of ours`, async () => {
      await open({
        nonce: 'abc',
        headers: {
          'content-security-policy': `${policy}${name === 'nonces' ? " 'self'" : ''}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
        },
        head: `<script nonce="abc">
            window.violations = [];
            document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile));
          </script>
          ${held('nonce="abc" src="/later.js"')}${held('nonce="abc"', 'window.runs = (window.runs ?? 0) + 1;')}`,
      });
      await accept();
      await runs(2);
      await visitor.click('Gérer mes cookies');
      await visitor.seesHeading?.('Vos choix');
      assert.deepEqual(await visitor.page.evaluate(() => window.violations), []);
      assert.deepEqual(visitor.errors, []);
    });
  }

  it('is not replaced by what a released script writes, and writes again as it likes', async () => {
    await open({ body: held('', `document.write('<p id="written"></p>'); window.runs = 1;`) });
    await accept();
    await runs(1);
    assert.deepEqual(
      await visitor.page.evaluate(() => [
        document.querySelector('h1')?.textContent,
        document.querySelector('#written'),
        /\[native code\]/.test(String(document.write)),
      ]),
      ['Essai', null, true],
    );
    assert.match(visitor.errors.join(), /document\.write ignored, tag what it writes/);
  });

  it('works on a page with a base of another host, and inside a frame', async () => {
    await open({
      head: `<base href="${server.url('/elsewhere/', 'other.localhost')}">${held(`src="${server.url('/later.js')}"`)}`,
    });
    await accept();
    await runs(1);
    server.responses['/outer'] = {
      type: 'text/html',
      body: '<iframe src="/page" title="x" width="900" height="700"></iframe>',
    };
    await visitor.visit(server.url('/outer'));
    await visitor.waitFor(() => document.querySelector('iframe').contentWindow.runs === 1);
    assert.equal(
      await visitor.page.evaluate(() => document.querySelector('iframe').contentWindow.loquet.asking),
      false,
    );
  });

  it('is held while nobody sees a prerendered page', async () => {
    // The property is the browser's: the page is told that it is being prerendered, and later that it is shown.
    await open({ head: held('', 'window.runs = 1;') });
    await accept();
    await runs(1);
    server.responses['/page'].body = server.responses['/page'].body.replace(
      '<head>',
      `<head><script>Object.defineProperty(document, 'prerendering', { configurable: true, value: true });</script>`,
    );
    await visitor.page.goto(server.url('/page'));
    await visitor.page.evaluate(() => fetch('/sentinel'));
    assert.equal(await visitor.page.evaluate(() => !!window.runs), false);
    await visitor.page.evaluate(() => {
      Object.defineProperty(document, 'prerendering', { value: false });
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    await runs(1);
  });
});
