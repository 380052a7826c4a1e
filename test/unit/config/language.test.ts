import { expect } from '@open-wc/testing';
import { languageFor } from '../../../src/config/language.js';
import { smallConfig } from '../support/config-fixture.js';

describe('languageFor', () => {
  const both = smallConfig({ languages: ['fr', 'en'] });

  for (const [wanted, language] of [
    [['en'], 'en'],
    [['en-GB', 'fr'], 'en'],
    [['EN-us'], 'en'],
    [['de', 'en', 'fr'], 'en'],
    [['de'], 'fr'],
    [[], 'fr'],
    [['', 'en'], 'en'],
    [['english'], 'fr'],
  ] as const) {
    it(`speaks ${language} to who wants ${JSON.stringify(wanted)}`, () => {
      expect(languageFor(both, wanted)).to.equal(language);
    });
  }

  it('speaks only what the landlord enables: its first, and French when it says nothing', () => {
    expect(languageFor(smallConfig({ languages: ['en', 'fr'] }), ['de'])).to.equal('en');
    expect(languageFor(smallConfig({ languages: ['fr'] }), ['en'])).to.equal('fr');
    expect(languageFor(smallConfig(), ['en'])).to.equal('fr');
  });
});
