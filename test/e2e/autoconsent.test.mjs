// DuckDuckGo's real autoconsent on our banner: with our rule it refuses, and nothing ever accepts.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { installAutoconsent, ownRule, stockRules } from '../support/autoconsent.mjs';
import { barePage } from '../support/bare-page.mjs';
import { engineUnderTest } from '../support/engines.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

// A content script has a world of its own beside the page's, which only Chromium lets a test make.
const skip = engineUnderTest() === 'chromium' ? false : 'in Chromium only';

describe('autoconsent', { skip }, () => {
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
    server.responses['/page'] = {
      type: 'text/html; charset=utf-8',
      body: barePage({
        head: `<script type="text/plain" data-consent="stats">window.ran = true;</script>
          <script>
            document.addEventListener('consent-change', ({ detail }) => { window.said = detail; });
            // When a click reached a button of ours, and when the banner was gone.
            addEventListener('click', (event) => {
              const { answer } = event.composedPath()[0].dataset;
              (window.clicked ??= []).push(answer);
              const start = performance.now();
              const look = () => {
                if (document.querySelector('consent-banner').shadowRoot.querySelector('.banner')) setTimeout(look);
                else window.goneAfter = performance.now() - start;
              };
              look();
            }, true);
          </script>`,
        body: '<input id="field" autofocus><p>Un texte.</p>',
      }),
    };
  });
  afterEach(() => visitor.leave());

  const come = () => visitor.visit(server.url('/page'));
  const refused = { stats: false, video: false };
  const nothingAccepted = async () => {
    assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
    assert.deepEqual(await visitor.page.evaluate(() => window.clicked ?? []), []);
    assert.deepEqual(await visitor.cookieNames(), []);
  };

  describe('with our rule among the stock ones', () => {
    const rules = [...stockRules, ownRule];

    it('finds the banner, refuses everything, and the banner is gone within 500 ms', async () => {
      const autoconsent = await installAutoconsent(visitor.page, rules);
      await come();
      const { cmp, result, scheduleSelfTest } = await autoconsent.until('optOutResult');
      assert.deepEqual({ cmp, result, scheduleSelfTest }, { cmp: 'loquet', result: true, scheduleSelfTest: true });
      await visitor.waitFor(() => window.goneAfter !== undefined);
      assert.ok((await visitor.page.evaluate(() => window.goneAfter)) < 500);
      assert.deepEqual(await visitor.page.evaluate(() => window.clicked), ['refuse']);

      const { how, choices } = await visitor.record('eu-consent');
      assert.deepEqual({ how, choices }, { how: 'refuse-all', choices: refused });
      assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
    });

    it('finds nothing else, and its own test agrees', async () => {
      const autoconsent = await installAutoconsent(visitor.page, rules);
      await come();
      await autoconsent.until('autoconsentDone');
      await visitor.waitFor(() => window.goneAfter !== undefined);
      await autoconsent.send({ type: 'selfTest' });
      assert.equal((await autoconsent.until('selfTestResult')).result, true);
      const named = (type) => autoconsent.messages.filter((message) => message.type === type).map(({ cmp }) => cmp);
      assert.deepEqual(named('cmpDetected'), ['loquet']);
      assert.deepEqual(named('popupFound'), ['loquet']);
      assert.deepEqual(named('autoconsentError'), []);
    });

    it('leaves the focus where it was', async () => {
      const autoconsent = await installAutoconsent(visitor.page, rules);
      await come();
      await autoconsent.until('autoconsentDone');
      await visitor.waitFor(() => window.goneAfter !== undefined);
      assert.equal(await visitor.page.evaluate(() => document.activeElement.id), 'field');
    });

    it('accepts nothing, even when it is told to', async () => {
      const autoconsent = await installAutoconsent(visitor.page, rules, { autoAction: 'optIn' });
      await come();
      await autoconsent.until('optInResult');
      assert.equal(await visitor.isAsked(), true);
      await nothingAccepted();
    });

    it('leaves a visitor alone who has answered', async () => {
      await come();
      await visitor.seesBanner();
      await visitor.page.evaluate(() => window.loquet.choose({ stats: true, video: false }));
      const autoconsent = await installAutoconsent(visitor.page, rules, { detectRetries: 1 });
      await come();
      await visitor.waitFor(() => window.ran);
      await autoconsent.until(({ state }) => state?.lifecycle === 'nothingDetected');
      assert.deepEqual((await visitor.record('eu-consent')).choices, { stats: true, video: false });
    });
  });

  describe('as it is published, without our rule', () => {
    it('would refuse through a banner that is not in a shadow root: the tests below show something', async () => {
      server.responses['/page'].body = `<!doctype html><title>Essai</title><div style="position: fixed; bottom: 0">
        Nous utilisons des cookies. <button onclick="window.refused = true">Tout refuser</button></div>`;
      const autoconsent = await installAutoconsent(visitor.page, stockRules, { heuristicMode: 'reject' });
      await visitor.page.goto(server.url('/page'));
      assert.equal((await autoconsent.until('optOutResult')).result, true);
      assert.equal(await visitor.page.evaluate(() => window.refused), true);
    });

    for (const heuristicMode of ['off', 'reject', 'tier1', 'tier2']) {
      it(`finds nothing and clicks nothing, with heuristics "${heuristicMode}"`, async () => {
        const config = { heuristicMode, enableHeuristicDetection: true, detectRetries: 3 };
        const autoconsent = await installAutoconsent(visitor.page, stockRules, config);
        await come();
        await visitor.seesBanner();
        // After its second look it waits for the page to change.
        await visitor.page.evaluate(() => setInterval(() => document.body.append(document.createElement('p')), 100));
        await autoconsent.until(({ state }) => state?.lifecycle === 'nothingDetected');
        assert.deepEqual(
          autoconsent.messages.filter(({ type }) => type === 'cmpDetected'),
          [],
        );
        assert.equal(await visitor.isAsked(), true);
        await nothingAccepted();
      });
    }
  });
});
