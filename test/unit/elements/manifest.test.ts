import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { ConsentPlaceholder } from '../../../src/elements/consent-placeholder.js';
import { define } from '../../../src/elements/define-element.js';
import { declarations, type Documented } from '../support/declarations.js';
import { scenes } from './documented-scenes.js';
import { inside } from './element-text.js';
import { stopConsent } from './fake-consent.js';

define('consent-placeholder', ConsentPlaceholder);

const names = (documented: Documented[] = []) => documented.map(({ name }) => name).sort();

/** Something that no style of ours says, for each syntax. */
const examples: Record<string, string> = {
  '<color>': 'rgb(1, 2, 3)',
  '<family-name>': 'monospace',
  '<font-weight>': '333',
  '<integer>': '77',
  '<length>': '37px',
  '<number>': '3',
  '<shadow>': '1px 2px 3px rgb(4, 5, 6)',
};

/** What the custom properties act upon. */
const observed = [
  'color',
  'background-color',
  'border-top-color',
  'border-bottom-color',
  'border-bottom-width',
  'border-top-width',
  'border-top-left-radius',
  'outline-color',
  'outline-width',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'box-shadow',
  'z-index',
  'margin-top',
  'margin-bottom',
  'padding-top',
  'row-gap',
  'scroll-margin-top',
];

/** What an element looks like, value by value, with the focus ring of something that can have one. */
function* lookOf(element: HTMLElement): Generator<string> {
  inside(element, 'button, input')
    .find((node) => node.checkVisibility())
    ?.focus();
  for (const node of inside(element, '*')) {
    const styles = [getComputedStyle(node)];
    if (node instanceof HTMLDialogElement) styles.push(getComputedStyle(node, '::backdrop'));
    for (const style of styles) for (const property of observed) yield style.getPropertyValue(property);
  }
}

/** Whether an element looks otherwise than before; asks no further than the first difference. */
function changed(element: HTMLElement, before: readonly string[]): boolean {
  let at = 0;
  for (const value of lookOf(element)) if (value !== before[at++]) return true;
  return false;
}

/** The public custom properties that style sheets come to by way of the private ones in use. */
function propertiesRead(sheets: readonly string[]): string[] {
  const text = sheets.join('\n').replace(/\/\*.*?\*\//gs, '');
  const definition = /(--_[a-z-]+):([^;]+);/g;
  const definitions = [...text.matchAll(definition)].map(([, name = '', value = '']) => ({ name, value }));
  const reached = new Set<string>();
  const follow = (value: string) => {
    for (const [name] of value.matchAll(/--(_|loquet-)[a-z-]+/g)) {
      if (reached.has(name)) continue;
      reached.add(name);
      for (const one of definitions) if (one.name === name) follow(one.value);
    }
  };
  follow(text.replaceAll(definition, ''));
  return [...reached].filter((name) => name.startsWith('--loquet-')).sort();
}

async function inEachScene<Result>(tag: string, look: (element: HTMLElement) => Result): Promise<Result[]> {
  const results: Result[] = [];
  for (const show of Object.values(scenes[tag] ?? {})) {
    const element = await show();
    results.push(look(element));
    element.parentElement?.remove();
    stopConsent();
  }
  return results;
}

describe('custom-elements.json', () => {
  before(() => {
    document.documentElement.lang = 'fr';
  });
  afterEach(stopConsent);

  it('tells of every element that has scenes, and of no other', () => {
    expect(declarations.map(({ tagName }) => tagName).sort()).to.deep.equal(Object.keys(scenes).sort());
  });

  for (const { tagName, cssParts, cssProperties = [], cssStates = [], slots = [] } of declarations) {
    describe(`<${tagName}>`, () => {
      it('has the parts that it says, and no other', async () => {
        const found = await inEachScene(tagName, (element) =>
          inside(element, '[part]').flatMap(({ part }) => [...part]),
        );
        expect([...new Set(found.flat())].sort()).to.deep.equal(names(cssParts));
      });

      it('changes with each custom property', async () => {
        const idle = new Set(names(cssProperties));
        await inEachScene(tagName, (element) => {
          const before = [...lookOf(element)];
          for (const { name, syntax } of cssProperties) {
            if (!idle.has(name)) continue;
            const example = examples[syntax];
            if (!example) throw new Error(`no example of ${syntax}, for ${name}`);
            element.style.setProperty(name, example);
            if (changed(element, before)) idle.delete(name);
            element.style.removeProperty(name);
          }
          expect(changed(element, before)).to.equal(false);
        });
        expect([...idle]).to.deep.equal([]);
      });

      it('has no custom property that it does not tell of', async () => {
        // The sheets that it has in the end: some come with what they are for.
        const texts = await inEachScene(tagName, (element) =>
          (element.shadowRoot?.adoptedStyleSheets ?? [])
            .flatMap((sheet) => [...sheet.cssRules])
            .map((rule) => rule.cssText),
        );
        expect(propertiesRead(texts.flat())).to.deep.equal(names(cssProperties));
      });

      it('shows what stands in its slots', async () => {
        const shown = await inEachScene(tagName, (element) =>
          names(slots).filter((name) => {
            const content = document.createElement('b');
            content.slot = name;
            content.textContent = name;
            element.append(content);
            return content.assignedSlot && content.getClientRects().length;
          }),
        );
        expect([...new Set(shown.flat())].sort()).to.deep.equal(names(slots));
      });

      it('is in each of its states at times, and at times not', async () => {
        const on = await inEachScene(tagName, (element) =>
          names(cssStates).filter((state) => element.matches(`:state(${state})`)),
        );
        for (const state of names(cssStates)) {
          const times = on.filter((states) => states.includes(state)).length;
          expect(times, state).to.be.greaterThan(0).and.lessThan(on.length);
        }
      });

      it('has a word about everything', () => {
        for (const { name, description } of [cssParts ?? [], cssProperties, cssStates, slots].flat())
          expect(description, name).to.match(/\S/);
      });
    });
  }
});
