// One answer holds everywhere at once: in other tabs, on sibling hosts, after Back, on a page that stays open.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { barePage, smallConfig } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { until } from '../support/until.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const tracker = `<script type="text/plain" data-consent="stats">
  document.cookie = '_ga=1; path=/; max-age=1000';
  window.ran = true;
</script>`;
/** Tells a page that was reloaded from one that was not. */
const mark = '<script>window.born = performance.timeOrigin;</script>';

describe('an answer', () => {
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
    server.log.length = 0;
    visitor = await browser.newVisitor();
  });
  afterEach(() => visitor.leave());

  const serve = (path = '/page', { head = mark + tracker, ...page } = {}) => {
    server.responses[path] = { type: 'text/html; charset=utf-8', body: barePage({ head, ...page }) };
  };
  const accept = async (tab = visitor) => {
    await tab.seesBanner();
    await tab.click('Tout accepter');
    await tab.waitFor(() => window.ran);
  };

  it('of yes in one tab lets the other run, and takes its banner away', async () => {
    serve();
    const other = await visitor.openTab();
    for (const tab of [visitor, other]) await tab.visit(server.url('/page'));
    await other.seesBanner();
    await accept();
    await other.waitFor(
      () => window.ran && !document.querySelector('consent-banner').shadowRoot.querySelector('.banner'),
    );
  });

  it('of no in one tab denies and erases in the other within a second, and offers to reload it', async () => {
    serve();
    await visitor.visit(server.url('/page'));
    await accept();
    const other = await visitor.openTab();
    await other.visit(server.url('/page'));
    await other.waitFor(() => window.ran);
    const born = await other.page.evaluate(() => window.born);
    const listen = () => document.addEventListener('consent-change', () => (window.changedAt = Date.now()));
    await other.page.evaluate(listen);
    await visitor.page.evaluate(() => {
      // The page reloads right after: what it says has to outlive it.
      document.addEventListener('consent-change', () => (sessionStorage.saidAt = Date.now()));
    });
    await visitor.click('Gérer mes cookies');
    await visitor.clickAndReload('Tout refuser');
    await other.waitFor(() => window.changedAt);
    const said = Number(await visitor.page.evaluate(() => sessionStorage.saidAt));
    const heard = await other.page.evaluate(() => window.changedAt);
    assert.ok(heard - said < 1000, `${heard - said} ms`);
    await other.waitFor(() => !window.loquet.isGranted('stats'));
    // The tracker that still runs there gets nothing into the browser any more.
    await other.page.evaluate(() => (document.cookie = '_ga=again; path=/'));
    await until(async () => !(await visitor.cookieNames()).includes('_ga'));
    await other.waitFor(() => document.querySelector('consent-banner')?.shadowRoot.querySelector('[part=reload]'));
    assert.equal(await other.page.evaluate(() => window.born), born);
    await other.click('Recharger la page');
    await other.waitFor((before) => window.born !== before && window.loquet?.record, born);
    assert.equal(await other.page.evaluate(() => !!window.ran), false);
  });

  it('given while another tab is still receiving its page holds there before anything is released', async () => {
    let finish;
    server.responses['/slow.js'] = () =>
      new Promise((resolve) => {
        finish = () => {
          resolve({ type: 'text/javascript', body: '' });
        };
      });
    serve();
    serve('/slow', { body: '<script src="/slow.js"></script>' });
    await visitor.visit(server.url('/page'));
    await accept();
    const other = await visitor.openTab();
    const arriving = other.visit(server.url('/slow'));
    await server.untilAsked('localhost/slow.js');
    await visitor.click('Gérer mes cookies');
    await visitor.clickAndReload('Tout refuser');
    finish();
    await arriving;
    await other.waitFor(() => window.loquet.record?.how === 'refuse-all');
    assert.deepEqual(await other.page.evaluate(() => [window.loquet.isGranted('stats'), !!window.ran]), [false, false]);
  });

  it('of no while another tab is still receiving its page offers to reload that: what nobody tagged runs there', async () => {
    let finish;
    server.responses['/slow.js'] = () =>
      new Promise((resolve) => {
        finish = () => {
          resolve({ type: 'text/javascript', body: '' });
        };
      });
    serve();
    serve('/slow', { head: '<script>window.untagged = true;</script>', body: '<script src="/slow.js"></script>' });
    await visitor.visit(server.url('/page'));
    await accept();
    const other = await visitor.openTab();
    const arriving = other.visit(server.url('/slow'));
    await server.untilAsked('localhost/slow.js');
    await visitor.click('Gérer mes cookies');
    await visitor.clickAndReload('Tout refuser');
    finish();
    await arriving;
    await other.waitFor(() => document.querySelector('consent-banner')?.shadowRoot?.querySelector('[part=reload]'));
    assert.equal(await other.page.evaluate(() => window.untagged && window.loquet.record.how), 'refuse-all');
  });

  it('given on a sibling host is followed when somebody comes back to the page', async () => {
    const config = smallConfig({ consent: { cookie: { domain: 'site.localhost' } } });
    serve('/page', { config });
    await visitor.visit(server.url('/page', 'www.site.localhost'));
    await accept();
    const sibling = await visitor.openTab();
    await sibling.visit(server.url('/page', 'shop.site.localhost'));
    await sibling.waitFor(() => window.ran);
    await sibling.page.evaluate(() => {
      document.cookie = document.cookie.replace(/.*eu-consent=([^;]*).*/, (_, value) => {
        const record = JSON.parse(decodeURIComponent(value));
        const refused = { ...record, id: 'other', how: 'refuse-all', choices: { stats: false, video: false } };
        return `eu-consent=${encodeURIComponent(JSON.stringify(refused))}; Domain=site.localhost; Path=/; Secure`;
      });
    });
    await visitor.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await visitor.waitFor(() => window.loquet.record.how === 'refuse-all' && !window.loquet.isGranted('stats'));
  });

  it('changed meanwhile is followed by a page that Back brings back', async () => {
    serve();
    serve('/next');
    await visitor.visit(server.url('/page'));
    await accept();
    await visitor.visit(server.url('/next'));
    await visitor.click('Gérer mes cookies');
    await visitor.clickAndReload('Tout refuser');
    await visitor.waitFor(() => window.loquet?.record?.how === 'refuse-all');
    await visitor.page.goBack();
    await visitor.waitFor(() => location.pathname === '/page' || history.back());
    await visitor.waitFor(() => location.pathname === '/page' && window.loquet?.record?.how === 'refuse-all');
    assert.equal(await visitor.page.evaluate(() => window.loquet.isGranted('stats')), false);
    assert.ok(!(await visitor.cookieNames()).includes('_ga'));
  });

  it('lapses on a page that stays open', async () => {
    serve();
    await visitor.live('2026-11-24T10:00:00Z');
    await visitor.visit(server.url('/page'));
    await accept();
    await visitor.live('2027-12-24T10:00:00Z');
    await visitor.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await visitor.seesBanner();
    assert.equal(await visitor.page.evaluate(() => window.loquet.isGranted('stats')), false);
    await until(async () => !(await visitor.cookieNames()).includes('_ga'));
    // What ran still runs: a refusal now has to reload the page.
    await visitor.clickAndReload('Tout refuser');
    assert.equal(await visitor.page.evaluate(() => !!window.ran), false);
  });

  it('in two cookies counts once: the newest wins, and the other goes', async () => {
    serve();
    await visitor.visit(server.url('/page', 'www.site.localhost'));
    await visitor.page.evaluate(() => {
      const record = (at, yes) =>
        encodeURIComponent(
          JSON.stringify({ v: 1, id: at, at, rev: '2026-11-24', how: 'custom', choices: { stats: yes, video: yes } }),
        );
      document.cookie = `eu-consent=${record('2026-11-20T10:00:00Z', true)}; Domain=site.localhost; Path=/; Secure; Max-Age=1000`;
      document.cookie = `eu-consent=${record('2026-11-22T10:00:00Z', false)}; Path=/; Secure; Max-Age=1000`;
    });
    await visitor.live('2026-11-24T10:00:00Z');
    await visitor.visit(server.url('/page', 'www.site.localhost'));
    assert.equal(await visitor.page.evaluate(() => window.loquet.isGranted('stats')), false);
    // One after the other goes, then the one that counts is written again.
    await until(async () => {
      const { length } = await visitor.cookieNames();
      return length === 1 && (await visitor.record('eu-consent'))?.at === '2026-11-22T10:00:00Z';
    });
  });

  it('is asked again, and counts, when the clock was set back', async () => {
    serve();
    await visitor.live('2027-03-01T10:00:00Z');
    await visitor.visit(server.url('/page'));
    await accept();
    await visitor.live('2026-11-24T10:00:00Z');
    await visitor.visit(server.url('/page'));
    await visitor.seesBanner();
    assert.equal(await visitor.page.evaluate(() => !!window.ran), false);
    await visitor.click('Tout refuser');
    await visitor.waitFor(() => window.loquet.record?.how === 'refuse-all');
    await visitor.visit(server.url('/page'));
    assert.equal(await visitor.isAsked(), false);
    await until(async () => (await visitor.cookieNames()).join() === 'eu-consent');
  });
});
