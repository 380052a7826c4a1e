import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define.js';
import { expectAlike } from '../elements/alike.js';
import { scenes } from '../elements/documented-scenes.js';
import { inside, one } from '../elements/element-text.js';
import { stopConsent } from '../elements/fake-consent.js';
import { waitUntil } from '../support/wait-until.js';

const themes = ['neutral', 'warm', 'high-contrast', 'institutional'];

/** The scenes that show most of each element. */
const shown = [
  scenes['consent-banner']?.['preferences'],
  scenes['cookie-table']?.['touched'],
  scenes['privacy-policy']?.['full'],
];

describe('the ready themes', () => {
  let link: HTMLLinkElement;

  async function wear(theme: string): Promise<void> {
    link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(`../../../themes/${theme}.css`, import.meta.url).href;
    const loaded = new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => {
        reject(new Error(`no theme ${theme}`));
      };
    });
    document.head.append(link);
    await loaded;
  }

  afterEach(() => {
    link.remove();
    document.documentElement.style.colorScheme = '';
    stopConsent();
  });

  for (const theme of themes) {
    for (const scheme of ['light', 'dark']) {
      it(`${theme}, ${scheme}: axe finds nothing, and the two answers are alike`, async () => {
        document.documentElement.lang = 'fr';
        document.documentElement.style.colorScheme = scheme;
        await wear(theme);
        for (const show of shown) {
          const element = await show?.();
          if (!element) throw new Error('no such scene');
          await nextFrame();
          await expect(element).to.be.accessible();
          for (const box of inside(element, '.banner, dialog')) {
            const find = (name: string) => box.querySelector<HTMLElement>(`[data-answer=${name}]`)!;
            expectAlike(find('refuse'), find('accept'), box.localName);
          }
          element.parentElement?.remove();
        }
      });
    }
  }

  it('weigh nothing: the site’s own value goes first, wherever it stands', async () => {
    await fixture(
      html`<style>
        :root {
          --loquet-color-accent: rgb(1, 2, 3);
        }
      </style>`,
    );
    await wear('warm');
    const banner = await scenes['consent-banner']?.['asking']?.();
    if (!banner) throw new Error('no such scene');
    await waitUntil(() => inside(banner, '.banner').length);
    const refuse = one(banner, '[data-answer=refuse]');
    expect(getComputedStyle(refuse).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(refuse).borderTopLeftRadius).to.equal('32px');
  });
});
