// axe-core on every element, in every state and language.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { axeFindings, openAccess } from '../support/access/access-visit.mjs';
import { accessConfig, everyElement, languages } from '../support/access/sample-page.mjs';

describe('axe finds nothing', () => {
  let access;
  before(async () => {
    access = await openAccess();
  });
  after(() => access.close());
  afterEach(() => access.leave());

  const press = (visitor, part) =>
    visitor.page.evaluate(async (name) => {
      const banner = document.querySelector('consent-banner');
      banner.shadowRoot.querySelector(`[part~="${name}"]`).click();
      await banner.updateComplete;
    }, part);
  const clean = async (visitor, where) => assert.deepEqual(await axeFindings(visitor), [], where);

  for (const language of languages) {
    it(`in the question, the preferences, a held frame and the confirmation, in ${language}`, async () => {
      const frame = '<iframe data-consent="video" data-src="/none" title="Visite" width="500" height="300"></iframe>';
      const visitor = await access.visit({ language, main: frame });
      await visitor.waitFor(() => document.querySelector('consent-placeholder')?.shadowRoot.querySelector('button'));
      await clean(visitor, 'the question');
      await press(visitor, 'customise');
      await visitor.waitFor(() => document.querySelector('consent-banner').shadowRoot.querySelector('dialog[open]'));
      await clean(visitor, 'the preferences');
      await press(visitor, 'save');
      await visitor.waitFor(
        () => document.querySelector('consent-banner').shadowRoot.querySelector('[part=status]').textContent,
      );
      await clean(visitor, 'the confirmation');
    });

    it(`in the tables and the notices, in ${language}`, async () => {
      const visitor = await access.visit({ language, main: everyElement });
      await visitor.waitFor(() =>
        [...document.querySelectorAll('cookie-table, privacy-policy')].every(({ shadowRoot }) =>
          shadowRoot?.querySelector('.base'),
        ),
      );
      await clean(visitor);
    });
  }

  it('in the question that is asked again, and in the offer to reload', async () => {
    const visitor = await access.visit({});
    await visitor.page.evaluate(() => window.loquet.acceptAll());
    const config = accessConfig({ revision: '2027-01-01' });
    config.policy.changes.unshift({ date: '2026-12-31', text: 'Un changement.' });
    const again = await access.visit({ config, asked: false });
    await again.page.evaluate(() => {
      document.cookie = `eu-consent=${encodeURIComponent(JSON.stringify({ v: 1, id: 'x', at: '2026-11-24T10:00:00Z', rev: '2026-11-24', how: 'accept-all', choices: { stats: true, video: true } }))}; path=/`;
    });
    await again.page.reload();
    await again.waitFor(() => document.querySelector('consent-banner')?.shadowRoot.querySelector('.changes dt'));
    await clean(again, 'asked again');
    await again.page.evaluate(async () => {
      await window.loquet.acceptAll();
      document.querySelector('consent-banner').offerReload();
    });
    await again.waitFor(() => document.querySelector('consent-banner').shadowRoot.querySelector('.reload'));
    await clean(again, 'the offer to reload');
  });

  it('but it does find a button without a name', async () => {
    const visitor = await access.visit({ main: '<button></button>' });
    const findings = await axeFindings(visitor);
    assert.equal(findings.length, 1);
    assert.match(findings[0], /^button-name/);
  });
});
