// What the other page tests rest on: every host name leads to the tests' server, which sees who asked for what.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { engineUnderTest } from '../support/engines.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

describe('the tests’ server', () => {
  let server, browser, visitor;
  before(async () => {
    server = await startServer();
    browser = await openBrowserForVisitors(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    visitor = await browser.newVisitor();
    server.log.length = 0;
  });

  const page = (body, headers) => ({ type: 'text/html; charset=utf-8', body: `<!doctype html>${body}`, headers });
  const script = (body) => ({ type: 'text/javascript', body });

  it('is every host, on the usual ports, and its log shows whom the page asked', async () => {
    server.responses['www.bailleur.example/'] =
      page(`<script src="https://www.google-analytics.com/analytics.js"></script>
      <script src="https://cdn.tracker.example:8443/t.js"></script>
      <script>fetch('https://espace.bailleur.example/api').then(() => (window.done = true));</script>`);
    server.responses['www.google-analytics.com/analytics.js'] = script("window.ran = ['analytics'];");
    server.responses['cdn.tracker.example/t.js'] = script("ran.push('tracker');");
    server.responses['/api'] = { type: 'application/json', body: '{}' };
    await visitor.visit('https://www.bailleur.example/');
    await visitor.waitFor(() => window.done);
    assert.deepEqual(await visitor.page.evaluate(() => window.ran), ['analytics', 'tracker']);
    assert.deepEqual(server.log.toSorted(), [
      'cdn.tracker.example/t.js',
      'espace.bailleur.example/api',
      'www.bailleur.example/',
      'www.google-analytics.com/analytics.js',
    ]);
  });

  it('is localhost, its names and its numbers too, with https and without', async () => {
    server.responses['/where'] = page('<title>Ici</title>');
    const addresses = ['https://localhost', 'http://localhost', 'https://www.kit.localhost', 'http://127.0.0.1'];
    for (const address of addresses) {
      await visitor.visit(`${address}/where`);
      assert.equal(await visitor.page.evaluate(() => location.origin + document.title), `${address}Ici`);
    }
    assert.deepEqual(server.log, ['localhost/where', 'localhost/where', 'www.kit.localhost/where', '127.0.0.1/where']);
  });

  it('sets cookies that subdomains share, and the visitor sees those that scripts cannot', async () => {
    server.responses['/in/where'] = page('<title>Ici</title>', {
      'set-cookie': [
        'shared=1; Domain=bailleur.example; Path=/; Secure',
        'own=1; Path=/; Secure; HttpOnly',
        'deep=1; Path=/in',
      ],
    });
    const own = server.url('/in/where', 'www.bailleur.example');
    await visitor.visit(own);
    assert.equal(await visitor.page.evaluate(() => document.cookie.includes('own')), false);
    assert.deepEqual(await visitor.cookieNames(own), ['deep', 'own', 'shared']);
    assert.deepEqual(await visitor.cookieNames(server.url('/', 'www.bailleur.example')), ['own', 'shared']);
    assert.deepEqual(await visitor.cookieNames(server.url('/', 'espace.bailleur.example')), ['shared']);
    await visitor.page.addCookie({
      url: server.url('/', 'espace.bailleur.example'),
      name: 'put',
      value: '1',
      secure: true,
    });
    assert.deepEqual(await visitor.cookieNames(server.url('/', 'espace.bailleur.example')), ['put', 'shared']);
    assert.deepEqual(server.log, ['www.bailleur.example/in/where']);
  });

  it('finds each engine with its own default for the cookies of third parties', async () => {
    server.responses['tracker.example/frame'] = page('<script>parent.postMessage(document.cookie, "*");</script>', {
      'set-cookie': 'third=1; Path=/; Secure; SameSite=None; Max-Age=1000',
    });
    server.responses['/page'] = page(`<script>onmessage = ({ data }) => (window.seen = data);</script>
      <iframe src="https://tracker.example/frame"></iframe>`);
    await visitor.visit(server.url('/page', 'www.bailleur.example'));
    await visitor.waitFor(() => window.seen !== undefined);
    // Firefox takes them, for this site apart; the others refuse them to a host that was never visited by itself.
    const expected = { chromium: '', firefox: 'third=1', webkit: '' };
    assert.equal(await visitor.page.evaluate(() => window.seen), expected[engineUnderTest()]);
  });

  it('says that nothing was asked when it waits in vain, and breaks off when told to', async () => {
    server.responses['/page'] = page('<script>fetch("/gone").catch(() => (window.failed = true));</script>');
    server.responses['/gone'] = { drop: true };
    await visitor.visit(server.url('/page'));
    await server.untilAsked('localhost/gone');
    await visitor.waitFor(() => window.failed);
    await assert.rejects(server.untilAsked('localhost/never', 10), /localhost\/never was not asked for/);
  });

  it('meets browsers that look as if a person drove them', async () => {
    server.responses['/page'] = page('<script>window.driven = [navigator.webdriver, navigator.language];</script>');
    await visitor.visit(server.url('/page'));
    assert.deepEqual(await visitor.page.evaluate(() => window.driven), [false, 'fr-FR']);
    assert.doesNotMatch(await visitor.page.evaluate(() => navigator.userAgent), /headless/i);
  });
});
