import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import type { Appearance, Config, Language } from '../../../src/config/types.js';
import type { ConsentBanner } from '../../../src/elements/consent-banner.js';
import { speak } from '../../../src/locales/localization.js';
import { one } from './element-text.js';
import { startConsent, stopConsent } from './fake-consent.js';
import { sampleConfig } from './sample-config.js';
import { waitUntil } from '../support/wait-until.js';

const positions = ['bottom', 'top', 'corner', 'center'] as const;

async function show(appearance?: Appearance, language: Language = 'fr'): Promise<ConsentBanner> {
  document.documentElement.lang = language;
  const config: Config = {
    ...sampleConfig,
    languages: [...new Set<Language>(['fr', language])],
    ...(appearance && { appearance }),
  };
  Object.assign(startConsent(config), { asking: true });
  const banner = await fixture<ConsentBanner>(html`<consent-banner></consent-banner>`);
  await waitUntil(() => banner.shadowRoot?.querySelector('.banner'));
  return banner;
}

/** Which edges of the window the box touches, or comes near to as a card does. */
function edgesOf(box: Element): string[] {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const near = (distance: number) => Math.abs(distance) <= 20;
  return Object.entries({ left, right: innerWidth - right, top, bottom: innerHeight - bottom })
    .filter(([, distance]) => near(distance))
    .map(([edge]) => edge);
}

describe('where the banner stands', () => {
  beforeEach(() => setViewport({ width: 1280, height: 800 }));
  afterEach(async () => {
    stopConsent();
    document.documentElement.lang = 'fr';
    await speak('fr');
    await setViewport({ width: 1280, height: 800 });
  });

  const expected = {
    bottom: ['left', 'right', 'bottom'],
    top: ['left', 'right', 'top'],
    corner: ['right', 'bottom'],
    center: [],
  };
  for (const position of positions) {
    it(`${position}: as the config says`, async () => {
      expect(edgesOf(one(await show({ position }), '.banner'))).to.deep.equal(expected[position]);
    });

    it(`${position}: as the attribute says, before the config`, async () => {
      const banner = await show({ position: position === 'top' ? 'corner' : 'top' });
      banner.setAttribute('position', position);
      await banner.updateComplete;
      expect(edgesOf(one(banner, '.banner'))).to.deep.equal(expected[position]);
    });

    for (const [width, height] of [
      [320, 256],
      [320, 640],
      [768, 900],
      [1280, 800],
    ] as const) {
      it(`${position}: inside ${String(width)} × ${String(height)}, every button reachable`, async () => {
        await setViewport({ width, height });
        const banner = await show({ position });
        const { left, right, top, bottom } = one(banner, '.banner').getBoundingClientRect();
        expect(left >= 0 && right <= width && top >= 0 && bottom <= height).to.equal(true);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        for (const button of banner.shadowRoot?.querySelectorAll('.actions .button') ?? []) {
          button.scrollIntoView();
          const seen = button.getBoundingClientRect();
          expect(seen.top >= -1 && seen.bottom <= height + 1, button.textContent).to.equal(true);
        }
      });
    }

    const links = (count: number): TemplateResult =>
      html`<div>${Array.from({ length: count }, (_, at) => html`<p><a href="#x">Lien ${String(at)}</a></p>`)}</div>`;
    for (const [words, page] of [
      ['a page that scrolls', links(30)],
      ['a page that does not', links(8)],
    ] as const) {
      it(`${position}: never covers what takes the focus by keyboard, in ${words}`, async () => {
        const content = await fixture(page);
        const banner = await show({ position, density: 'compact' });
        // After the banner is there: WebKit asks the media queries of a shared style sheet once, and does not ask them
        // again for a shadow root that comes after the window has changed.
        await setViewport({ width: 500, height: 900 });
        const all = [...content.querySelectorAll('a')];
        all[0]?.focus();
        for (const link of all.slice(1)) {
          await sendKeys({ press: 'Tab' });
          expect(document.activeElement).to.equal(link);
          const focused = link.getBoundingClientRect();
          const cover = one(banner, '.banner').getBoundingClientRect();
          const apart =
            focused.bottom <= cover.top ||
            focused.top >= cover.bottom ||
            focused.right <= cover.left ||
            focused.left >= cover.right;
          expect(apart, link.textContent).to.equal(true);
        }
      });
    }
  }

  it('in the corner where lines end, from right to left too', async () => {
    expect(edgesOf(one(await show({ position: 'corner' }, 'ar'), '.banner'))).to.deep.equal(['left', 'bottom']);
  });

  it('at the bottom when the attribute is misspelt', async () => {
    const banner = await show();
    banner.setAttribute('position', 'constructor');
    await banner.updateComplete;
    expect(edgesOf(one(banner, '.banner'))).to.deep.equal(expected.bottom);
  });

  it('takes less room when compact, and the buttons as much', async () => {
    const sizes = async (density: Appearance['density']) => {
      const banner = await show({ position: 'corner', ...(density && { density }) });
      const height = one(banner, '.banner').offsetHeight;
      const button = one(banner, '[data-answer=refuse]').offsetHeight;
      stopConsent();
      return { height, button };
    };
    const [comfortable, compact] = [await sizes('comfortable'), await sizes('compact')];
    expect(compact.height).to.be.lessThan(comfortable.height - 20);
    expect(compact.button).to.equal(comfortable.button);
    expect(compact.button).to.be.at.least(44);
  });
});
