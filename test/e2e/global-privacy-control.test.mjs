// A visitor whose browser says "do not sell or share" has said enough: nobody asks, and an own answer still counts.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { barePage } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

describe('Global Privacy Control', () => {
  let server, browser, visitor;
  before(async () => {
    server = await startServer();
    browser = await openBrowserForVisitors(server);
    server.responses['/page'] = {
      type: 'text/html; charset=utf-8',
      body: barePage({ head: '<script type="text/plain" data-consent="stats">window.ran = true;</script>' }),
    };
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    visitor = await browser.newVisitor();
  });
  afterEach(() => visitor.leave());

  const saysSo = () =>
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
  const come = () => visitor.visit(server.url('/page'));
  const ran = () => visitor.page.evaluate(() => window.ran === true);

  it('without an answer: nothing runs, nobody asks, nothing is recorded', async () => {
    await visitor.page.addInitScript(saysSo);
    await come();
    assert.deepEqual([await visitor.isAsked(), await ran(), await visitor.cookieNames()], [false, false, []]);
    assert.equal(await visitor.page.evaluate(() => window.loquet.isGranted('stats')), false);
  });

  it('leaves the way to the preferences open, and an acceptance given there counts', async () => {
    await visitor.page.addInitScript(saysSo);
    await come();
    await visitor.click('Gérer mes cookies');
    await visitor.turn(/Service stats|Mesure d’audience/);
    await visitor.click('Enregistrer mes choix');
    await visitor.waitFor(() => window.ran);
    await come();
    await visitor.waitFor(() => window.ran);
    assert.equal((await visitor.record('eu-consent')).choices.stats, true);
  });

  it('does not take back an answer that was given before', async () => {
    await come();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    await visitor.page.addInitScript(saysSo);
    await come();
    await visitor.waitFor(() => window.ran);
    assert.equal(await visitor.isAsked(), false);
  });
});
