// Phones that are no longer updated stay at the browser they have: what Safari 15.4, Chrome 93 and Firefox 98 lack is
// taken from this one. Their syntax is looked after by test/package/old-browsers.test.mjs.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { accessConfig } from '../support/access/sample-page.mjs';
import { barePage, smallConfig } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

/** Runs in the page, before anything of it. */
function forgetWhatIsNew() {
  const { prototype: array } = Array;
  const all = [
    [array, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
    [Promise, ['withResolvers', 'try']],
    [Object, ['groupBy']],
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['timeout', 'any']],
    [window.CSS, ['registerProperty']],
    [window.HTMLElement.prototype, ['attachInternals', 'togglePopover', 'showPopover', 'hidePopover']],
    [Element.prototype, ['checkVisibility', 'setHTMLUnsafe']],
    [Document.prototype, ['adoptedStyleSheets', 'startViewTransition']],
    [window.ShadowRoot.prototype, ['adoptedStyleSheets']],
    [Intl, ['DurationFormat', 'Segmenter']],
    [Navigator.prototype, ['locks', 'userActivation', 'globalPrivacyControl']],
    [window, ['cookieStore', 'CookieStore', 'ElementInternals', 'CustomStateSet', 'requestIdleCallback', 'scheduler']],
    [window, ['navigation', 'trustedTypes', 'structuredClone']],
  ];
  for (const [owner, names] of all) for (const name of names) delete owner[name];
  window.left = all.flatMap(([owner, names]) => names.filter((name) => name in owner));
}

describe('a browser of 2022', () => {
  let server, browser, visitor;
  before(async () => {
    server = await startServer({
      responses: {
        '/config.json': { type: 'application/json', body: JSON.stringify(smallConfig()) },
        '/page': {
          type: 'text/html; charset=utf-8',
          body: barePage({
            config: accessConfig(),
            head: '<script type="text/plain" data-consent="stats">window.ran = true;</script>',
            body: '<cookie-table config="/config.json"></cookie-table><privacy-policy></privacy-policy>',
          }),
        },
      },
    });
    browser = await openBrowserForVisitors(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    visitor = await browser.newVisitor();
    await visitor.page.addInitScript(forgetWhatIsNew);
  });
  afterEach(() => visitor.leave());

  const come = async () => {
    await visitor.visit(server.url('/page'));
    assert.deepEqual(await visitor.page.evaluate(() => window.left), []);
  };

  it('asks, holds, and follows each answer', async () => {
    await come();
    await visitor.seesBanner();
    assert.equal(await visitor.page.evaluate(() => document.querySelector('consent-banner').dataset.state), 'asking');
    assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
    await visitor.click('Personnaliser');
    await visitor.seesHeading('Vos choix');
    await visitor.turn(/Service stats|Mesure d’audience/);
    await visitor.click('Enregistrer mes choix');
    await visitor.waitFor(() => window.ran);
    assert.equal((await visitor.record('eu-consent')).how, 'custom');
    await come();
    assert.equal(await visitor.isAsked(), false);
    assert.deepEqual(visitor.errors, []);
  });

  it('shows the notice and the table, and speaks another language', async () => {
    await come();
    await visitor.waitFor(() => document.querySelector('cookie-table').shadowRoot?.textContent.includes('_ga'));
    await visitor.waitFor(() => document.querySelector('privacy-policy').shadowRoot?.textContent.includes('dpo@'));
    await visitor.page.evaluate(() =>
      document.querySelector('consent-banner').shadowRoot.querySelector('.language[lang=en]').click(),
    );
    await visitor.page.getByRole('button', { name: 'Refuse all', exact: true }).waitFor();
    assert.deepEqual(visitor.errors, []);
  });

  it('draws the banner with its styles', async () => {
    await come();
    await visitor.seesBanner();
    const position = await visitor.page.evaluate(
      () => getComputedStyle(document.querySelector('consent-banner').shadowRoot.querySelector('.banner')).position,
    );
    assert.equal(position, 'fixed');
  });
});
