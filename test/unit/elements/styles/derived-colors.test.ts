import { expect } from '@open-wc/testing';
import { tokens } from '../../../../src/elements/styles/tokens.js';
import { contrast } from '../../support/contrast.js';

/** Accents of every hue and lightness, and the awkward ones. */
const accents = [
  ...Array.from({ length: 12 }, (_, at) => `hsl(${String(at * 30)} 100% 50%)`),
  ...Array.from({ length: 12 }, (_, at) => `hsl(${String(at * 30)} 45% ${String(20 + at * 5)}%)`),
  '#000',
  '#fff',
  '#767676',
  '#777',
  'oklch(70% 0.32 150)',
];

const surfaces = ['#fff', '#000', '#fffaf3', '#121212', '#e6e6e6', '#2b2b2b', '#ff0', '#00f', '#f00', '#0a3d2e'];

/** Where the least contrast is to be had: whatever is chosen, 4.58. */
const middling = ['#767676', '#777', '#7a7a7a', '#808080', '#6b6b6b', '#bc3f5f'];

/** What is read or seen upon what, and the least contrast that it needs (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: [what: string, upon: string, least: number][] = [
  ['text', 'surface', 4.5],
  ['text', 'tint', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'tint', 4.5],
  ['link', 'surface', 4.5],
  ['link', 'tint', 4.5],
  ['accent-text', 'accent', 4.5],
  ['focus', 'surface', 3],
  ['border', 'surface', 3],
];

describe('colours derived from an accent and a surface', () => {
  let host: HTMLElement;
  let probe: HTMLElement;

  beforeEach(() => {
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = tokens.styleSheet ? [tokens.styleSheet] : [];
    probe = document.createElement('span');
    root.append(probe);
    document.body.append(host);
  });
  afterEach(() => {
    host.remove();
  });

  const color = (name: string) => {
    probe.style.color = `var(--_loquet-${name})`;
    return getComputedStyle(probe).color;
  };
  /** Pairs that fall short, in words. */
  const failing = () =>
    pairs.flatMap(([what, upon, least]) => {
      const found = contrast(color(what), color(upon));
      return found >= least ? [] : `${what} ${color(what)} upon ${upon} ${color(upon)}: ${found.toFixed(2)}`;
    });

  for (const surface of [...surfaces, ...middling]) {
    it(`can be read and seen upon ${surface}, whatever the accent`, () => {
      host.style.setProperty('--loquet-color-surface', surface);
      for (const accent of accents) {
        host.style.setProperty('--loquet-color-accent', accent);
        expect(failing(), `accent ${accent}`).to.deep.equal([]);
      }
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`can be read and seen in a ${scheme} page that sets none, or an accent alone`, () => {
      host.style.colorScheme = scheme;
      expect(failing()).to.deep.equal([]);
      const [onPage, ofPage] = [color('surface'), 'Canvas'];
      probe.style.color = ofPage;
      expect(onPage).to.equal(getComputedStyle(probe).color);
      for (const accent of accents) {
        host.style.setProperty('--loquet-color-accent', accent);
        expect(failing(), `accent ${accent}`).to.deep.equal([]);
      }
    });
  }

  it('leaves an accent that can be read as it is', () => {
    host.style.setProperty('--loquet-color-surface', '#fff');
    host.style.setProperty('--loquet-color-accent', '#1c4f8c');
    expect(contrast(color('link'), '#1c4f8c')).to.be.closeTo(1, 0.01);
  });

  it('lets the site have the last word on every one of them', () => {
    for (const [what] of pairs) {
      host.style.setProperty(`--loquet-color-${what}`, 'rgb(1, 2, 3)');
      expect(color(what), what).to.equal('rgb(1, 2, 3)');
    }
  });
});
