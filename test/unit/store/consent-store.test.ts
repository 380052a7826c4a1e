import { expect } from '@open-wc/testing';
import { acceptAll, recordOfReply, type Reply } from '../../../src/consent/choose.js';
import type { Decision } from '../../../src/consent/decide.js';
import { documentJar } from '../../../src/cookies/document-jar.js';
import { ConsentStore } from '../../../src/store/consent-store.js';
import { keep } from '../../../src/store/keep.js';
import { randomId } from '../../../src/store/random-id.js';
import type { CookieJar } from '../../../src/store/ports.js';
import { smallConfig } from '../support/config-fixture.js';

const refusing: CookieJar = { all: () => [], set: () => undefined };

/** A store that remembers its changes, with what was decided before each. */
class WatchedStore extends ConsentStore {
  readonly changes: Decision[] = [];

  override refresh(): Decision | undefined {
    const before = super.refresh();
    if (before) this.changes.push(before);
    return before;
  }
}

describe('the store', () => {
  let now = new Date('2026-11-24T10:00:00Z');
  const open = (jar = documentJar, config = smallConfig()) => {
    const store = new WatchedStore({ clock: () => now, jar, globalPrivacyControl: false });
    store.start(config);
    store.changes.length = 0;
    return store;
  };
  const say = (store: ConsentStore, said: Reply) =>
    keep(store, recordOfReply(store.config!, store.decision.granted, said, { id: randomId(), at: store.now() }))
      .byBrowser;
  const forget = () => (document.cookie = 'eu-consent=; Path=/; Secure; Max-Age=0');

  beforeEach(() => {
    now = new Date('2026-11-24T10:00:00Z');
    forget();
  });
  after(forget);

  it('asks, keeps an answer in a real cookie, and finds it again', () => {
    const store = open();
    expect(store.asking).to.equal(true);
    expect(say(store, 'accept-all')).to.equal(true);
    expect(store.isGranted('stats')).to.equal(true);
    expect(open().decision.record).to.deep.equal(store.decision.record);
  });

  it('says what was before when the visitor answers', () => {
    const store = open();
    const record = recordOfReply(store.config!, store.decision.granted, 'accept-all', { id: 'x', at: store.now() });
    const { before } = keep(store, record);
    expect([...before!.granted]).to.deep.equal(['session']);
    expect(before!.asking).to.equal(true);
    expect(store.changes).to.deep.equal([before]);
  });

  it('grants nothing, and keeps nothing, before it has a config', () => {
    const store = new WatchedStore({ clock: () => now, jar: documentJar, globalPrivacyControl: false });
    store.refresh();
    expect([store.isGranted('session'), store.asking, store.changes.length]).to.deep.equal([false, false, 0]);
  });

  it('asks again after one month from 31 January, by its clock alone', () => {
    now = new Date('2027-01-31T10:00:00Z');
    say(open(), 'refuse-all');
    now = new Date('2027-02-28T09:59:59Z');
    expect(open().asking).to.equal(false);
    now = new Date('2027-02-28T10:00:00Z');
    expect(open().asking).to.equal(true);
  });

  it('holds an answer for the page when the browser keeps no cookie', () => {
    const store = open(refusing);
    expect(say(store, 'accept-all')).to.equal(false);
    expect(store.isGranted('stats')).to.equal(true);
    expect(store.asking).to.equal(false);
  });

  it('renews the cookie without moving the date of the choice', () => {
    const written: string[] = [];
    const jar: CookieJar = {
      all: () => documentJar.all(),
      set(text) {
        written.push(text);
        documentJar.set(text);
      },
    };
    say(open(jar), 'accept-all');
    now = new Date('2027-06-01T10:00:00Z');
    open(jar).write();
    expect(written).to.have.length(2);
    expect(written[1]).to.equal(written[0]);
    expect(written[0]).to.include('Expires=Wed, 29 Dec 2027 10:00:00 GMT');
  });

  it('does not write back an answer that another page has changed since', () => {
    const store = open();
    say(store, 'accept-all');
    now = new Date('2026-11-24T10:00:05Z');
    say(open(), 'refuse-all');
    store.write();
    expect(open().decision.record?.how).to.equal('refuse-all');
  });

  it('follows what another page answered, when it is told to look', () => {
    const store = open();
    say(open(), 'accept-all');
    expect(store.isGranted('stats')).to.equal(false);
    store.refresh();
    expect(store.isGranted('stats')).to.equal(true);
    expect(store.changes.length).to.equal(1);
  });

  it('follows the newest of several records', () => {
    const values = (['2026-11-20T00:00:00Z', '2026-11-22T00:00:00Z', '2026-11-21T00:00:00Z'] as const).map(
      (at, index) =>
        encodeURIComponent(
          JSON.stringify({ v: 1, id: String(index), at, rev: '2026-11-01', how: 'accept-all', choices: {} }),
        ),
    );
    const jar = { ...refusing, all: () => values.map((value): [string, string] => ['eu-consent', value]) };
    expect(open(jar).record?.id).to.equal('1');
  });

  for (const [what, cookie] of [
    ['the domain', { domain: 'other.example' }],
    ['a path that the page does not see', { path: '/elsewhere/' }],
    ['a cookie of that name', { name: '__Host-choice', path: '/elsewhere' }],
  ] as const) {
    it(`says so when the browser refuses ${what}, and holds the answer for the page`, () => {
      const store = open(documentJar, smallConfig({ consent: { cookie } }));
      expect(say(store, 'accept-all')).to.equal(false);
      expect(store.isGranted('stats')).to.equal(true);
    });
  }

  it('does not go back to an older answer that a server was renewing meanwhile, and puts its own in that place', () => {
    const store = open();
    say(store, 'accept-all');
    const before = document.cookie;
    now = new Date('2026-11-24T10:00:01Z');
    say(store, 'refuse-all');
    const answer = document.cookie;
    document.cookie = `${before}; Path=/; Secure; Max-Age=60`;
    store.changes.length = 0;
    expect(store.refresh()).to.equal(undefined);
    expect([store.isGranted('stats'), document.cookie]).to.deep.equal([false, answer]);
    // Somebody who erases the cookie is a new visitor.
    forget();
    store.refresh();
    expect([store.record, store.asking]).to.deep.equal([undefined, true]);
  });

  it('takes an answer that is given after the clock was set back', () => {
    const store = open();
    say(store, 'accept-all');
    now = new Date('2026-11-23T10:00:00Z');
    expect(say(store, 'refuse-all')).to.equal(true);
    expect([store.isGranted('stats'), store.record?.at]).to.deep.equal([false, '2026-11-23T10:00:00Z']);
  });

  it('keeps nothing where there is nothing to choose', () => {
    const [session] = smallConfig().services;
    if (!session) throw new Error('the fixture has a session');
    const config = smallConfig({ services: [session] });
    expect(acceptAll(config).choices).to.deep.equal({});
    say(open(documentJar, config), 'refuse-all');
    expect(documentJar.all().map(([name]) => name)).to.not.include('eu-consent');
  });

  it('draws another id for each choice', () => {
    expect(randomId())
      .to.match(/^[\w-]{22}$/)
      .and.not.equal(randomId());
  });
});
