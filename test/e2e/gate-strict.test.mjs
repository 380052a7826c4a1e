// The gate at level `strict`: nothing loads that no granted service declares.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { barePage } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { serveTracker, vectorConfig } from '../support/vector-outcome.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

describe('the gate at level strict', () => {
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

  const open = async ({ cookie, head = '', body = '', headers } = {}) => {
    const config = vectorConfig('strict');
    config.consent.cookie = cookie;
    server.responses['/page'] = {
      type: 'text/html; charset=utf-8',
      headers,
      body: barePage({ config, head, body }),
    };
    await visitor.visit(server.url('/page'));
  };
  const reaches = (url) =>
    visitor.page.evaluate(
      (address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
      url,
    );

  it('lets through what the site itself is, and what essential services declare', async () => {
    await open({
      head: `<style>p { color: red }</style><script>window.inline = true; window.evaluated = eval('1 + 1');</script>`,
      body: `<p style="font-weight: bold">x</p><img id="own" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="">`,
    });
    assert.deepEqual(
      await visitor.page.evaluate(() => [window.inline, window.evaluated, document.getElementById('own').naturalWidth]),
      [true, 2, 1],
    );
    assert.equal(await reaches(server.url('/sentinel')), true);
    assert.equal(await reaches(server.url('/sentinel', 'other.localhost')), true);
  });

  it('lets nothing through that nobody declares', async () => {
    await open();
    assert.equal(await reaches(server.url('/sentinel', 'unknown.localhost')), false);
    assert.deepEqual(
      server.log.filter((entry) => entry.startsWith('unknown')),
      [],
    );
  });

  it('reloads on acceptance, runs nothing before, and then what was granted', async () => {
    await open({
      head: `<script>window.born = performance.timeOrigin;</script>
        <script type="text/plain" data-consent="stats" src="${tracker}/run.js"></script>`,
    });
    const born = await visitor.page.evaluate(() => window.born);
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor((before) => window.born !== before && window.ran, born);
    assert.equal(server.log.filter((entry) => entry === 'tracker.localhost/run.js').length, 1);
    assert.equal(await reaches(`${tracker}/pixel.gif`), true);
    assert.equal(await reaches(server.url('/sentinel', 'unknown.localhost')), false);
  });

  it('does not ask again and again where the browser keeps no cookie: there the page stays as it is', async () => {
    // A cookie of another domain is what every browser refuses.
    await open({
      cookie: { domain: 'elsewhere.example' },
      head: '<script type="text/plain" data-consent="stats">window.ran = true;</script>',
    });
    await visitor.seesBanner();
    await visitor.page.evaluate(() => (window.stays = true));
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    await visitor.seesNoBanner();
    assert.equal(await visitor.page.evaluate(() => window.stays), true);
    assert.equal(await reaches(`${tracker}/pixel.gif`), false);
  });

  it('says so when the site’s own policy blocks what is granted', async () => {
    await open({
      headers: { 'content-security-policy': "connect-src 'self'" },
      head: `<script>addEventListener('consent-error', ({ detail }) => (window.wrong = detail), true);</script>`,
    });
    await visitor.seesBanner();
    await visitor.clickAndReload('Tout accepter');
    await reaches(`${tracker}/pixel.gif`);
    await visitor.waitFor(() => window.wrong);
    const { kind, message } = await visitor.page.evaluate(() => window.wrong);
    assert.equal(kind, 'policy');
    assert.match(message, /tracker\.localhost.*connect-src/);
  });
});
