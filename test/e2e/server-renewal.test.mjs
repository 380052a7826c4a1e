// `consent.cookie.renewUrl`: the site's own server writes the record again, and no date moves.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { renewConsentCookie } from 'loquet/server';
import { barePage, smallConfig } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const day = 86_400_000;

describe('a cookie that the server renews', () => {
  let server, browser, visitor;
  /** What the endpoint answered, in order: the `Set-Cookie` header or `null`. */
  const written = [];

  before(async () => {
    server = await startServer();
    browser = await openBrowserForVisitors(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    written.length = 0;
    server.log.length = 0;
    visitor = await browser.newVisitor();
    server.responses['/renew'] = endpoint;
    serve({ renewUrl: '/renew' });
  });
  afterEach(() => visitor.leave());

  /** The endpoint as a Node server has it. */
  function endpoint({ method, headers }) {
    const answer = renewConsentCookie(new Request(server.url('/renew'), { method, headers }));
    const cookie = answer.headers.get('Set-Cookie');
    written.push(cookie);
    return { status: answer.status, headers: Object.fromEntries(answer.headers) };
  }
  function serve(cookie) {
    const body = barePage({ config: smallConfig({ consent: { cookie, reloadOnWithdrawal: false } }) });
    server.responses['/page'] = { type: 'text/html; charset=utf-8', body };
  }
  const come = () => visitor.visit(server.url('/page'));
  /** Comes with an answer of some days ago, as if a script had written it then. */
  async function comeWithAnswerOf(daysAgo, changes = {}) {
    const at = new Date(Date.now() - daysAgo * day).toISOString().replace(/\.\d+/, '');
    const choices = { stats: true, video: true };
    const record = { v: 1, id: 'Yk3bW1xQ2h4T0pVZ2s5dg', at, rev: '2026-11-24', how: 'accept-all', choices, ...changes };
    const value = encodeURIComponent(JSON.stringify(record));
    await visitor.page.addCookie({ url: server.url('/'), name: 'eu-consent', value, path: '/', secure: true });
    await come();
    return record;
  }
  /** The same, once the endpoint has answered. */
  async function comeAndRenew(daysAgo) {
    const record = await comeWithAnswerOf(daysAgo);
    await renewed();
    return record;
  }
  /** Waits until the browser has taken the endpoint's answer in. */
  const renewed = () =>
    visitor.waitFor(() =>
      performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('/renew') && responseEnd),
    );
  /** Waits until a request that would have been made has been: another one is there and back. */
  const quiet = () =>
    visitor.page.evaluate(async () => {
      await new Promise((done) => (window.requestIdleCallback ?? setTimeout)(done));
      await fetch('/sentinel', { cache: 'no-store' });
    });
  const expiryOf = async () => (await visitor.cookie('eu-consent')).expires;

  it('comes back as it was, and expires 400 days after the choice', async () => {
    const record = await comeAndRenew(30);
    assert.equal(written.length, 1);
    assert.ok(written[0]?.startsWith(`eu-consent=${encodeURIComponent(JSON.stringify(record))};`), String(written[0]));
    assert.deepEqual(await visitor.record('eu-consent'), record);
    const expected = (Date.parse(record.at) + 400 * day) / 1000;
    assert.ok(Math.abs((await expiryOf()) - expected) <= 1);
    assert.equal(await visitor.isAsked(), false);
  });

  it('is one cookie still: the server writes where the loader writes', async () => {
    await comeAndRenew(30);
    assert.deepEqual(await visitor.cookieNames(), ['eu-consent']);
    assert.equal(await visitor.page.evaluate(() => document.cookie.split('eu-consent=').length), 2);
  });

  it('does not bring back an answer that the visitor changes meanwhile', async () => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    server.responses['/renew'] = async (request) => {
      const answer = endpoint(request);
      await held;
      return answer;
    };
    await comeWithAnswerOf(30);
    // The endpoint has read the old answer and not said it yet.
    await visitor.page.evaluate(() => window.loquet.choose({ video: false }));
    release();
    await renewed();
    await visitor.waitFor(() => decodeURIComponent(document.cookie).includes('"video":false'));
    // A page without the kit: whatever this one still had to write is written.
    await visitor.page.goto(server.url('/sentinel'));
    assert.deepEqual((await visitor.record('eu-consent')).choices, { stats: true, video: false });
  });

  it('is asked for once on a page, whatever happens there', async () => {
    await comeAndRenew(30);
    await visitor.page.evaluate(() => {
      for (let n = 0; n < 3; n += 1) document.body.append(document.createElement('iframe'));
      const body = document.createElement('body');
      document.body.replaceWith(body);
      dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
    });
    await quiet();
    assert.equal(written.length, 1);
  });

  it('is not asked for while there is nothing to renew', async () => {
    await come();
    await visitor.seesBanner();
    await quiet();
    assert.deepEqual(written, []);
  });

  it('is not asked for without a renewUrl', async () => {
    serve({});
    await comeWithAnswerOf(30);
    await quiet();
    assert.deepEqual(written, []);
    assert.ok(!server.log.includes('localhost/renew'));
  });

  for (const [name, response] of Object.entries({
    'answers 500': { status: 500, body: 'Oops' },
    'is not there': undefined,
    'answers with a page': { type: 'text/html; charset=utf-8', body: '<!doctype html><title>Accueil</title>' },
    'never answers': { hang: true },
  })) {
    it(`costs nothing when the endpoint ${name}`, async () => {
      server.responses['/renew'] = response;
      await visitor.page.addInitScript(() => {
        window.failures = [];
        document.addEventListener('consent-error', ({ detail }) => window.failures.push(detail.message));
        addEventListener('unhandledrejection', ({ reason }) => window.failures.push(String(reason)));
      });
      server.log.length = 0;
      const record = await comeWithAnswerOf(30);
      const isThere = () => server.log.includes('localhost/renew');
      for (let turn = 0; turn < 100 && !isThere(); turn += 1) await visitor.page.evaluate(() => 0);
      assert.ok(isThere(), 'the loader asked');
      await quiet();
      assert.deepEqual(await visitor.page.evaluate(() => window.failures), []);
      assert.equal(await visitor.isAsked(), false);
      assert.deepEqual(await visitor.record('eu-consent'), record);
    });
  }
});
