import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/define.js';
import type { ConsentBanner } from '../../../../src/elements/consent-banner.js';
import { createConsent } from '../../../../src/loader/page.js';
import { pageConsent } from '../../../../src/store/page-consent.js';
import { smallConfig } from '../../support/config-fixture.js';
import { contrast } from '../../support/contrast.js';
import { waitUntil } from '../../support/wait-until.js';

// One test, as what it calls for holds for the whole page from then on.
describe('a site that gives as a colour what is none', () => {
  const said: unknown[] = [];
  const { error } = console;

  before(async () => {
    document.cookie = 'eu-consent=; Path=/; Max-Age=0';
    createConsent({ config: smallConfig(), banner: 'none' });
    await pageConsent()?.ready;
    console.error = (message: unknown) => said.push(message);
  });
  after(() => {
    console.error = error;
  });

  const add = async (style: string) => {
    const banner: ConsentBanner = await fixture(html`<consent-banner style=${style}></consent-banner>`);
    await waitUntil(() => banner.shadowRoot?.querySelector('.banner'));
    return (selector: string) => {
      const found = banner.shadowRoot?.querySelector(selector);
      if (!found) throw new Error(`no ${selector}`);
      return getComputedStyle(found);
    };
  };
  const seeThrough = 'rgba(0, 0, 0, 0)';

  it('has a banner that can be read and whose buttons can be seen, and is told which', async () => {
    const ofGood = await add('--loquet-color-surface: #fff; --loquet-color-accent: currentcolor');
    const ofAccent = await add('--loquet-color-accent: 1c4f8c');
    await waitUntil(() => ofAccent('[data-answer]').backgroundColor !== seeThrough);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('no colour of CSS: --loquet-color-accent: 1c4f8c.');
    expect(ofGood('.banner').backgroundColor).to.equal('rgb(255, 255, 255)');

    const ofAll = await add(
      '--loquet-color-surface: 12px; --loquet-color-accent: 12px; --loquet-color-text: 12px; --loquet-color-link: blau',
    );
    await waitUntil(() => said.length > 1);
    expect(said[1]).to.include(
      'color-surface: 12px; --loquet-color-accent: 12px; --loquet-color-link: blau; --loquet-color-text: 12px.',
    );
    for (const find of [ofAccent, ofAll]) {
      const surface = find('.banner').backgroundColor;
      for (const upon of ['.banner', '.link', '.quiet'])
        expect(contrast(find(upon).color, surface), upon).to.be.at.least(4.5);
      const { color, backgroundColor, borderTopStyle } = find('[data-answer]');
      expect(contrast(color, backgroundColor)).to.be.at.least(4.5);
      expect(borderTopStyle).to.equal('solid');
    }
  });
});
