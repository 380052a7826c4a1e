import { expect } from '@open-wc/testing';
import { calendarDateInWords, dateInWords } from '../../../src/elements/date-in-words.js';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('dateInWords', () => {
  for (const language of ['fr', 'fr-x-simple']) {
    it(`says the first of a month as French does, in ${language}`, () => {
      expect(plain(calendarDateInWords('2027-01-01', language))).to.equal('1er janvier 2027');
      expect(plain(calendarDateInWords('2027-08-11', language))).to.equal('11 août 2027');
    });
  }

  it('with the time, too', () => {
    expect(plain(dateInWords('2027-03-01T12:30:00', 'fr', { timeStyle: 'short' }))).to.equal('1er mars 2027 à 12:30');
  });

  const others = {
    ar: '1 يناير 2027',
    en: 'January 1, 2027',
    es: '1 de enero de 2027',
    pt: '1 de janeiro de 2027',
    tr: '1 Ocak 2027',
  };
  for (const [language, words] of Object.entries(others)) {
    it(`leaves it to Intl in ${language}`, () => {
      expect(plain(calendarDateInWords('2027-01-01', language))).to.equal(words);
    });
  }
});
