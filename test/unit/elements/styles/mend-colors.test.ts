import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/define.js';
import type { ConsentBanner } from '../../../../src/elements/consent-banner.js';
import { createConsent } from '../../../../src/loader/page.js';
import { pageConsent } from '../../../../src/store/page-consent.js';
import { smallConfig } from '../../support/config-fixture.js';
import { contrast } from '../../support/contrast.js';
import { waitUntil } from '../../support/wait-until.js';

describe('a banner to which the site gives as a colour what is none', () => {
  let banner: ConsentBanner;
  const find = (selector: string) => {
    const found = banner.shadowRoot?.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return getComputedStyle(found);
  };
  const seeThrough = 'rgba(0, 0, 0, 0)';

  beforeEach(async () => {
    document.cookie = 'eu-consent=; Path=/; Max-Age=0';
    createConsent({ config: smallConfig(), banner: 'none' });
    await pageConsent()?.ready;
  });

  it('can be read, and the console says which', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (message: unknown) => said.push(message);
    banner = await fixture(
      html`<consent-banner
        style="--loquet-color-surface: 12px; --loquet-color-accent: 12px; --loquet-color-text: 12px; --loquet-color-link: blau"
      ></consent-banner>`,
    );
    await waitUntil(() => banner.shadowRoot?.querySelector('.banner'));
    await waitUntil(() => find('.banner').backgroundColor !== seeThrough);
    console.error = error;
    expect(said).to.have.length(1);
    expect(said[0]).to.include(
      'color-surface: 12px; --loquet-color-accent: 12px; --loquet-color-link: blau; --loquet-color-text: 12px.',
    );
    const surface = find('.banner').backgroundColor;
    for (const upon of ['.banner', '.link', '.quiet'])
      expect(contrast(find(upon).color, surface), upon).to.be.at.least(4.5);
    const { color, backgroundColor } = find('[data-answer]');
    expect(contrast(color, backgroundColor)).to.be.at.least(4.5);
  });
});
