import { expect } from '@open-wc/testing';
import { readJournal } from '../../../src/journal/journal.js';

// In a file of its own: here nobody has chosen anything yet.
describe('a device without a journal', () => {
  it('has none after it was looked for', async () => {
    expect(await readJournal()).to.deep.equal([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include('loquet');
  });
});
