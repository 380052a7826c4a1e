import { expect } from '@open-wc/testing';
import type { Duration } from '../../../src/config/types.js';
import { plainAmount } from '../../../src/elements/plain-amount.js';

const designators = {
  year: 'P#Y',
  month: 'P#M',
  week: 'P#W',
  day: 'P#D',
  hour: 'PT#H',
  minute: 'PT#M',
  second: 'PT#S',
};
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('plainAmount', () => {
  for (const language of ['fr', 'en']) {
    it(`says what Intl says, in ${language}`, () => {
      for (const [unit, form] of Object.entries(designators)) {
        const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
        for (const amount of [1, 2, 12, 13, 100, 999])
          expect(plain(plainAmount(form.replace('#', String(amount)), language))).to.equal(
            plain(format.format(amount)),
          );
      }
    });
  }

  const others: Record<string, [Duration, string]> = {
    'several units': ['P1Y6M', 'fr'],
    'no amount': ['P0D', 'fr'],
    'digits that are grouped': ['P1000D', 'fr'],
    'another language': ['P13M', 'ar'],
  };
  for (const [what, [duration, language]] of Object.entries(others)) {
    it(`leaves ${what} to Intl`, () => {
      expect(plainAmount(duration, language)).to.equal(undefined);
    });
  }
});
