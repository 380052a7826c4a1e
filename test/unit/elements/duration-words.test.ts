import { expect } from '@open-wc/testing';
import { durationInWords } from '../../../src/elements/duration-words.js';
import { lifetimeInWords } from '../../../src/elements/lifetime-words.js';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('durationInWords', () => {
  const french: Record<string, string> = {
    P13M: '13 mois',
    P1Y: '1 an',
    P2Y6M: '2 ans et 6 mois',
    P1W: '1 semaine',
    P1D: '1 jour',
    P400D: '400 jours',
    PT30M: '30 minutes',
    PT1H: '1 heure',
    P1Y2M3D: '1 an, 2 mois et 3 jours',
    P0D: '0 seconde',
  };
  for (const [duration, words] of Object.entries(french)) {
    it(`says ${duration} as « ${words} »`, () => {
      expect(plain(durationInWords(duration, 'fr'))).to.equal(words);
    });
  }

  const others: Record<string, string> = {
    ar: '13 شهرًا',
    en: '13 months',
    es: '13 meses',
    'fr-x-simple': '13 mois',
    pt: '13 meses',
    tr: '13 ay',
  };
  for (const [language, words] of Object.entries(others)) {
    it(`says P13M in ${language} as “${words}”, with the digits of the page`, () => {
      expect(plain(durationInWords('P13M', language))).to.equal(words);
    });
  }

  it('says the same in a browser without Intl.DurationFormat', () => {
    const durations = [...Object.keys(french), 'P6M', 'P2Y'];
    const inWords = () => durations.map((one) => [...Object.keys(others), 'fr'].map((to) => durationInWords(one, to)));
    const withFormat = inWords();
    const intl = Intl as { DurationFormat?: unknown };
    const { DurationFormat } = intl;
    expect(DurationFormat).to.be.a('function');
    try {
      delete intl.DurationFormat;
      expect(inWords()).to.deep.equal(withFormat);
    } finally {
      intl.DurationFormat = DurationFormat;
    }
  });
});

describe('lifetimeInWords', () => {
  it('says when a session ends', () => {
    expect(lifetimeInWords('session', 'fr')).to.equal('jusqu’à la fermeture du navigateur');
  });

  it('says a duration', () => {
    expect(plain(lifetimeInWords('P6M', 'fr'))).to.equal('6 mois');
  });
});
