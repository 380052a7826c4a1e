import { expect } from '@open-wc/testing';
import { recordOfReply, type Reply } from '../../../src/consent/choose.js';
import { encodeRecord, type ConsentRecord } from '../../../src/consent/record.js';
import type { Decision } from '../../../src/consent/decide.js';
import { ConsentStore } from '../../../src/store/consent-store.js';
import { keep } from '../../../src/store/keep.js';
import type { CookieJar } from '../../../src/store/ports.js';
import { service, smallConfig } from '../support/config-fixture.js';

/** Cookies without a browser: the last one written, and what somebody else had put there. */
class FakeJar implements CookieJar {
  readonly written: string[] = [];
  readonly #others: string[];

  constructor(...others: ConsentRecord[]) {
    this.#others = others.map(encodeRecord);
  }

  all(): [string, string][] {
    const last = this.written.at(-1)?.match(/=([^;]*)/)?.[1];
    return [...this.#others, ...(last === undefined ? [] : [last])].map((value) => ['eu-consent', value]);
  }

  set(text: string): void {
    this.written.push(text);
  }
}

const expiryOf = (text = '') => new Date(/Expires=([^;]*)/.exec(text)?.[1] ?? NaN);

/** A store that remembers what was decided before each change. */
class WatchedStore extends ConsentStore {
  readonly changes: Decision[] = [];

  override refresh(): Decision | undefined {
    const before = super.refresh();
    if (before) this.changes.push(before);
    return before;
  }
}

describe('the store, by its clock', () => {
  const config = smallConfig();
  let now = new Date('2026-11-24T10:00:00Z');
  const recordOf = (said: Reply, at = now) =>
    recordOfReply(config, new Set(['session']), said, { id: String(+at), at });
  const open = (jar: CookieJar, globalPrivacyControl = false, ofConfig = config) => {
    const store = new WatchedStore({ clock: () => now, jar, globalPrivacyControl });
    store.start(ofConfig);
    store.changes.length = 0;
    return store;
  };

  beforeEach(() => {
    now = new Date('2026-11-24T10:00:00Z');
  });

  it('lets an answer count although another cookie’s record is from the future', () => {
    const jar = new FakeJar(recordOf('accept-all', new Date('2030-01-01T00:00:00Z')));
    const store = open(jar);
    expect(store.asking).to.equal(true);
    keep(store, recordOf('refuse-all'));
    expect(store.asking).to.equal(false);
    expect(store.record?.how).to.equal('refuse-all');
  });

  it('says that a lapse holds services again, also when Global Privacy Control asks nothing', () => {
    const store = open(new FakeJar(recordOf('accept-all')), true);
    now = new Date('2027-12-24T10:00:00Z');
    store.refresh();
    const lost = store.changes.map(({ granted }) => [...granted].filter((id) => !store.isGranted(id)));
    expect(lost).to.deep.equal([['stats', 'video']]);
  });

  it('says that a lapse asks, on a page that stayed open', () => {
    const store = open(new FakeJar(recordOf('accept-all')));
    store.refresh();
    expect(store.changes).to.deep.equal([]);
    now = new Date('2027-12-24T10:00:00Z');
    store.refresh();
    expect([store.changes.length, store.asking, store.isGranted('stats')]).to.deep.equal([1, true, false]);
  });

  it('writes nothing on a first visit, nor under Global Privacy Control', () => {
    for (const globalPrivacyControl of [false, true]) {
      const jar = new FakeJar();
      const store = open(jar, globalPrivacyControl);
      store.write();
      store.refresh();
      expect(jar.written).to.deep.equal([]);
      expect([...store.decision.granted]).to.deep.equal(['session']);
      expect(store.asking).to.equal(!globalPrivacyControl);
    }
  });

  it('lets the cookie live until the question at least, and 400 days at most', () => {
    for (const said of ['accept-all', 'refuse-all'] as const) {
      const jar = new FakeJar();
      const store = open(jar);
      keep(store, recordOf(said));
      const { askAgainAt } = store.decision;
      const expires = expiryOf(jar.written[0]);
      expect(expires).to.be.at.least(askAgainAt ?? new Date(NaN));
      expect((Number(expires) - Number(now)) / 86_400_000).to.be.at.most(400);
    }
  });

  it('keeps an opt-out of what is exempt, although nothing is asked', () => {
    const measured = smallConfig({
      services: [
        service('session', 'essential'),
        service('tool', 'measure', { exempt: { selfAssessment: 'Faite.', optOut: true } }),
      ],
    });
    const jar = new FakeJar();
    const store = open(jar, false, measured);
    expect([store.isGranted('tool'), store.asking]).to.deep.equal([true, false]);
    keep(store, recordOfReply(measured, store.decision.granted, { tool: false }, { id: 'x', at: now }));
    expect([store.isGranted('tool'), jar.written.length]).to.deep.equal([false, 1]);
    keep(store, recordOfReply(measured, store.decision.granted, { tool: true }, { id: 'y', at: now }));
    expect(store.isGranted('tool')).to.equal(true);
  });

  it('keeps the answer of this page before the older one that the browser would not replace', () => {
    const older = new FakeJar(recordOf('accept-all', new Date('2026-11-01T00:00:00Z')));
    const store = open({ all: () => older.all(), set: () => undefined });
    expect(store.isGranted('stats')).to.equal(true);
    expect(keep(store, recordOf('refuse-all')).byBrowser).to.equal(false);
    expect(store.isGranted('stats')).to.equal(false);
    store.refresh();
    expect(store.isGranted('stats')).to.equal(false);
  });
});
