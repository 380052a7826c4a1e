// Our rule for Consent-O-Matic. Its engine is an extension and on no registry: here are the few
// steps of it that the rule uses (finding an element, a matcher, a click), as its sources have them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { barePage } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const { loquet: rule } = JSON.parse(readFileSync('rules/consent-o-matic/loquet.json', 'utf8'));

/** Follows the rule once in the page: what it finds, and the click of its one method. */
function follow({ detectors: [{ presentMatcher, showingMatcher }], methods }) {
  const findIn = (root, { selector, displayFilter }) =>
    [...(root.shadowRoot ?? root).querySelectorAll(selector)].find(
      (element) => displayFilter === undefined || (element.offsetHeight !== 0) === displayFilter,
    );
  const find = ({ parent, target }) => {
    const root = parent ? findIn(document, parent) : document;
    return root && findIn(root, target);
  };
  const present = presentMatcher.every(find);
  const showing = present && showingMatcher.every(find);
  if (showing) for (const { action } of methods) find(action)?.click();
  return { present: Boolean(present), showing: Boolean(showing) };
}

describe('the rule for Consent-O-Matic', () => {
  let server, browser;
  before(async () => {
    server = await startServer();
    browser = await openBrowserForVisitors(server);
    server.responses['/page'] = { type: 'text/html; charset=utf-8', body: barePage() };
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('uses nothing but what is tried here', () => {
    assert.deepEqual(
      rule.methods.map(({ name, action }) => [name, action.type]),
      [['DO_CONSENT', 'click']],
    );
    const matchers = rule.detectors.flatMap(({ presentMatcher, showingMatcher }) => [
      ...presentMatcher,
      ...showingMatcher,
    ]);
    assert.ok(matchers.every(({ type }) => type === 'css'));
  });

  it('refuses everything, once, and leaves alone whoever has answered', async () => {
    const visitor = await browser.newVisitor();
    await visitor.visit(server.url('/page'));
    await visitor.seesBanner();
    assert.deepEqual(await visitor.page.evaluate(follow, rule), { present: true, showing: true });
    await visitor.page.getByRole('button', { name: 'Tout refuser' }).waitFor({ state: 'detached' });
    const record = await visitor.record('eu-consent');
    assert.deepEqual([record.how, record.choices], ['refuse-all', { stats: false, video: false }]);

    assert.equal((await visitor.page.evaluate(follow, rule)).showing, false);
    await visitor.visit(server.url('/page'));
    assert.equal((await visitor.page.evaluate(follow, rule)).showing, false);
    assert.equal((await visitor.record('eu-consent')).id, record.id);
    await visitor.leave();
  });
});
