import { expect } from '@open-wc/testing';
import { currentLanguage, speak } from '../../../src/locales/localization.js';

const fetched = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('translations'));

describe('the language that is spoken', () => {
  it('is French, for which nothing is fetched', async () => {
    await speak('fr');
    expect(currentLanguage()).to.equal('fr');
    expect(fetched()).to.have.length(0);
  });

  it('is the last one asked for, though the one before is still on its way', async () => {
    await Promise.all([speak('en'), speak('fr')]);
    expect(currentLanguage()).to.equal('fr');
    await Promise.all([speak('es'), speak('tr')]);
    expect(currentLanguage()).to.equal('tr');
  });

  it('stays what it was when a language is unknown', async () => {
    await speak('en');
    const problem = await speak('xx').then(String, String);
    expect(problem).to.contain('xx');
    expect(currentLanguage()).to.equal('en');
  });
});
