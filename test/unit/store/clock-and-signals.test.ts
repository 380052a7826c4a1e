import { expect } from '@open-wc/testing';
import { recordOfReply, type Reply } from '../../../src/consent/choose.js';
import { encodeRecord, type ConsentRecord } from '../../../src/consent/record.js';
import { ConsentStore } from '../../../src/store/consent-store.js';
import type { CookieJar } from '../../../src/store/ports.js';
import { service, smallConfig } from '../support/config-fixture.js';

/** Cookies without a browser: the last one written, and what somebody else had put there. */
class FakeJar implements CookieJar {
  readonly written: { value: string; expires: Date }[] = [];
  readonly #others: string[];

  constructor(...others: ConsentRecord[]) {
    this.#others = others.map(encodeRecord);
  }

  read(): string[] {
    return [...this.#others, ...this.written.slice(-1).map(({ value }) => value)];
  }

  write(_name: string, value: string, expires: Date): boolean {
    this.written.push({ value, expires });
    return true;
  }
}

describe('the store, by its clock', () => {
  const config = smallConfig();
  let now = new Date('2026-11-24T10:00:00Z');
  const recordOf = (said: Reply, at = now) =>
    recordOfReply(config, new Set(['session']), said, { id: String(+at), at });
  const open = (jar: CookieJar, globalPrivacyControl = false) =>
    new ConsentStore(config, { clock: () => now, jar, globalPrivacyControl });

  beforeEach(() => {
    now = new Date('2026-11-24T10:00:00Z');
  });

  it('lets an answer count although another cookie’s record is from the future', () => {
    const jar = new FakeJar(recordOf('accept-all', new Date('2030-01-01T00:00:00Z')));
    const store = open(jar);
    expect(store.decision.ask).to.equal('first-visit');
    store.keep(recordOf('refuse-all'));
    expect(store.decision.ask).to.equal(undefined);
    expect(store.decision.record?.how).to.equal('refuse-all');
  });

  it('says that a lapse holds services again, also when Global Privacy Control asks nothing', () => {
    const store = open(new FakeJar(recordOf('accept-all')), true);
    const lost: string[][] = [];
    store.addEventListener('change', (event) => {
      lost.push(
        [...(event as CustomEvent<ConsentStore['decision']>).detail.granted].filter((id) => !store.isGranted(id)),
      );
    });
    now = new Date('2027-12-24T10:00:00Z');
    store.refresh();
    expect(lost).to.deep.equal([['stats', 'video']]);
  });

  it('says that a lapse asks, on a page that stayed open', () => {
    const store = open(new FakeJar(recordOf('accept-all')));
    let changes = 0;
    store.addEventListener('change', () => changes++);
    store.refresh();
    expect(changes).to.equal(0);
    now = new Date('2027-12-24T10:00:00Z');
    store.refresh();
    expect([changes, store.decision.ask, store.isGranted('stats')]).to.deep.equal([1, 'expired', false]);
  });

  it('writes nothing on a first visit, nor under Global Privacy Control', () => {
    for (const globalPrivacyControl of [false, true]) {
      const jar = new FakeJar();
      const store = open(jar, globalPrivacyControl);
      store.renew();
      store.refresh();
      expect(jar.written).to.deep.equal([]);
      expect([...store.decision.granted]).to.deep.equal(['session']);
      expect(store.decision.ask).to.equal(globalPrivacyControl ? undefined : 'first-visit');
    }
  });

  it('lets the cookie live until the question at least, and 400 days at most', () => {
    for (const said of ['accept-all', 'refuse-all'] as const) {
      const jar = new FakeJar();
      const store = open(jar);
      store.keep(recordOf(said));
      const { askAgainAt } = store.decision;
      expect(jar.written[0]?.expires).to.be.at.least(askAgainAt ?? new Date(NaN));
      expect((Number(jar.written[0]?.expires) - Number(now)) / 86_400_000).to.be.at.most(400);
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
    const store = new ConsentStore(measured, { clock: () => now, jar, globalPrivacyControl: false });
    expect([store.isGranted('tool'), store.decision.ask]).to.deep.equal([true, undefined]);
    store.keep(recordOfReply(measured, store.decision.granted, { tool: false }, { id: 'x', at: now }));
    expect([store.isGranted('tool'), jar.written.length]).to.deep.equal([false, 1]);
    store.keep(recordOfReply(measured, store.decision.granted, { tool: true }, { id: 'y', at: now }));
    expect(store.isGranted('tool')).to.equal(true);
  });

  it('keeps the answer of this page before the older one that the browser would not replace', () => {
    const older = new FakeJar(recordOf('accept-all', new Date('2026-11-01T00:00:00Z')));
    const store = open({ read: () => older.read(), write: () => false });
    expect(store.isGranted('stats')).to.equal(true);
    expect(store.keep(recordOf('refuse-all'))).to.equal(false);
    expect(store.isGranted('stats')).to.equal(false);
    store.refresh();
    expect(store.isGranted('stats')).to.equal(false);
  });
});
