import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { ConsentBanner } from '../../../src/elements/consent-banner.js';
import { declarations } from '../support/declarations.js';
import { expectAlike } from './alike.js';
import { inside, one } from './element-text.js';
import { startConsent, stopConsent } from './fake-consent.js';
import { sampleConfig } from './sample-config.js';
import { waitUntil } from '../support/wait-until.js';

const { cssParts = [], cssProperties = [] } = declarations.find(({ tagName }) => tagName === 'consent-banner') ?? {};

/** The two answers of the question, or of the preferences. */
type Answers = [refuse: HTMLElement, accept: HTMLElement];

describe('accepting and refusing', () => {
  let banner: ConsentBanner;

  beforeEach(async () => {
    document.documentElement.lang = 'fr';
    const consent = startConsent(sampleConfig);
    Object.assign(consent, { asking: true });
    banner = await fixture(html`<consent-banner></consent-banner>`);
    await waitUntil(() => banner.shadowRoot?.querySelector('.banner'));
  });
  afterEach(async () => {
    stopConsent();
    await setViewport({ width: 1280, height: 800 });
  });

  const answersIn = (selector: string) =>
    ['refuse', 'accept'].map((name) => one(banner, `${selector} [data-answer=${name}]`)) as Answers;
  const expectAnswersAlike = ([refuse, accept]: Answers, when: string) => {
    expectAlike(refuse, accept, when);
    expect(refuse.getBoundingClientRect().height, when).to.be.at.least(44);
  };

  for (const position of ['bottom', 'top', 'corner', 'center'] as const) {
    for (const density of ['comfortable', 'compact'] as const) {
      it(`are alike in every property and in size: ${position}, ${density}`, async () => {
        Object.assign(banner, { position, density });
        await banner.updateComplete;
        for (const width of [320, 768, 1280]) {
          await setViewport({ width, height: 800 });
          expectAnswersAlike(answersIn('.banner'), String(width));
        }
        await banner.openPreferences();
        await waitUntil(() => banner.shadowRoot?.querySelector('dialog[open]'));
        expectAnswersAlike(answersIn('dialog'), 'preferences');
      });
    }
  }

  it('are alike whatever the words', async () => {
    await setViewport({ width: 360, height: 800 });
    const [refuse, accept] = answersIn('.banner');
    refuse.textContent = 'Non';
    accept.textContent = 'Hepsini kabul ediyorum ve devam ediyorum';
    expectAlike(refuse, accept, 'a short word and a long one');
  });

  it('have the same parts: no rule of the page can mean one of them', () => {
    const [refuse, accept] = answersIn('.banner');
    expect(refuse.part.value).to.equal(accept.part.value);
    const names = cssParts.map(({ name }) => name);
    expect(names).to.include('answer').and.not.include.members(['accept', 'refuse']);
    // Rules on every part, the answers' among them, and every way to single one out that comes to mind.
    const sheet = new CSSStyleSheet();
    const selectors = names.flatMap((name) => [
      `consent-banner::part(${name})`,
      `consent-banner::part(${name}):first-child`,
      `consent-banner::part(${name}):nth-child(2)`,
      `consent-banner::part(${name})[data-answer=refuse]`,
    ]);
    for (const [at, selector] of selectors.entries()) {
      try {
        sheet.insertRule(`${selector} { letter-spacing: ${String(at + 1)}px !important; opacity: 0.${String(at)} }`);
      } catch {
        // Not a selector: nothing after ::part() may look at where an element stands, or at its attributes.
      }
    }
    expect(sheet.cssRules).to.have.length(names.length);
    document.adoptedStyleSheets = [sheet];
    try {
      expect(getComputedStyle(refuse).letterSpacing).to.not.equal('normal');
      expectAnswersAlike(answersIn('.banner'), 'under rules on parts');
    } finally {
      document.adoptedStyleSheets = [];
    }
  });

  it('are alike whatever a custom property is set to', () => {
    const tokens = cssProperties.map(({ name }) => name);
    expect(tokens.filter((name) => /accept|refuse/.test(name))).to.deep.equal([]);
    for (const token of tokens) {
      for (const value of ['rgb(200, 30, 90)', '31px', '900', 'none']) {
        banner.style.setProperty(token, value);
        expectAlike(...answersIn('.banner'), `${token}: ${value}`);
      }
      banner.style.removeProperty(token);
    }
    expect(inside(banner, '.banner')).to.have.length(1);
  });
});
