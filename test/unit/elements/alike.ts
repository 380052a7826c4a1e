import { expect } from '@open-wc/testing';

/** The grain that Chromium lays out in, in pixels: columns of one width differ by as much where it does not divide. */
const GRAIN = 1 / 64;
/** As `getComputedStyle` rounds it. */
const TOLERANCE = GRAIN + 0.001;

const numbers = /-?\d+(\.\d+)?(?=px)/g;

/** Fails unless two elements are of the same kind and size, and have the same value of every CSS property. */
export function expectAlike(one: HTMLElement, other: HTMLElement, when: string): void {
  const [first, second] = [look(one), look(other)];
  expect(words(second), when).to.deep.equal(words(first));
  for (const [property, value] of Object.entries(first)) {
    const found = second[property]?.match(numbers) ?? [];
    for (const [at, number] of (value.match(numbers) ?? []).entries())
      expect(Number(found[at]), `${when}: ${property}`).to.be.closeTo(Number(number), TOLERANCE);
  }
}

/** What an element is and looks like: its kind, its size, and the value of every CSS property. */
function look(element: HTMLElement): Record<string, string> {
  const style = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const content = (pseudo: string) => getComputedStyle(element, pseudo).content;
  return {
    ...Object.fromEntries([...style].map((property) => [property, style.getPropertyValue(property)])),
    tag: element.localName,
    size: `${String(width)}px ${String(height)}px`,
    around: content('::before') + content('::after'),
  };
}

/** The same without its lengths. */
function words(found: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(found).map(([property, value]) => [property, value.replace(numbers, 'n')]));
}
