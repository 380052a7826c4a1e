import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchesName } from '../../../src/config/name-pattern.js';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

describe('a declared name', () => {
  it('means what a regular expression with every other character escaped means', () => {
    const letters = fc.constantFrom('a', 'b', '_', '.', '+', '(', '[', '$', '^', '\\', '?', '|');
    const text = fc.array(letters, { maxLength: 5 }).map((list) => list.join(''));
    const declared = fc.tuple(text, fc.constantFrom('*', ''), text).map((parts) => parts.join(''));
    fc.assert(
      fc.property(declared, text, text, (name, other, middle) => {
        const oracle = new RegExp(`^${name.split('*').map(escaped).join('.*')}$`, 's');
        for (const found of [other, name, name.replace('*', () => middle), other + name])
          expect(matchesName(name, found), `${name} on ${found}`).to.equal(oracle.test(found));
      }),
      { numRuns: 2_000 },
    );
  });
});
