import { expect } from '@open-wc/testing';
import { clear, createStore } from 'idb-keyval';
import { recordOfReply } from '../../../src/consent/choose.js';
import { append, LONGEST_JOURNAL, readJournal } from '../../../src/journal/journal.js';
import { smallConfig } from '../support/config-fixture.js';

describe('the journal', () => {
  const config = smallConfig();
  const choose = (at: Date, clock = () => at) =>
    append({ record: recordOfReply(config, new Set(), 'refuse-all', { id: 'x', at }), config, language: 'fr' }, clock);
  const forget = () => clear(createStore('loquet', 'journal'));

  beforeEach(forget);
  after(forget);

  it('keeps what was chosen, when, how, about which revision and which texts', async () => {
    const at = new Date('2026-11-24T10:00:00Z');
    await choose(at);
    const [entry] = await readJournal(() => at);
    const { fingerprint, ...rest } = entry ?? { fingerprint: '' };
    expect(rest).to.deep.equal({
      at: '2026-11-24T10:00:00Z',
      how: 'refuse-all',
      choices: { stats: false, video: false },
      revision: '2026-11-01',
      language: 'fr',
    });
    expect(fingerprint).to.match(/^[0-9a-f]{64}$/);
  });

  it('gives other texts another fingerprint', async () => {
    const at = new Date('2026-11-24T10:00:00Z');
    await choose(at);
    const changed = smallConfig({ landlord: { name: 'Un autre' } });
    await append(
      { record: recordOfReply(changed, new Set(), 'refuse-all', { id: 'x', at }), config: changed, language: 'fr' },
      () => at,
    );
    const [first, second] = await readJournal(() => at);
    expect(first?.fingerprint).to.not.equal(second?.fingerprint);
  });

  it('keeps 24 entries at most, the newest', async () => {
    for (let minute = 0; minute < LONGEST_JOURNAL + 3; minute++)
      await choose(new Date(Date.UTC(2026, 10, 24, 10, minute)));
    const entries = await readJournal(() => new Date('2026-11-25T00:00:00Z'));
    expect(entries).to.have.length(24);
    expect(entries[0]?.at).to.equal('2026-11-24T10:03:00Z');
    expect(entries.at(-1)?.at).to.equal('2026-11-24T10:26:00Z');
  });

  it('forgets an entry after 25 calendar months', async () => {
    const at = new Date('2026-11-24T10:00:00Z');
    await choose(at);
    expect(await readJournal(() => new Date('2028-12-24T09:59:59Z'))).to.have.length(1);
    expect(await readJournal(() => new Date('2028-12-24T10:00:00Z'))).to.have.length(0);
    const later = new Date('2029-01-01T00:00:00Z');
    await choose(later);
    expect(await readJournal(() => at)).to.have.length(1);
  });

  it('keeps both of two choices made at once', async () => {
    const at = new Date('2026-11-24T10:00:00Z');
    await Promise.all([choose(at), choose(at)]);
    expect(await readJournal(() => at)).to.have.length(2);
  });
});
