import { expect, oneEvent } from '@open-wc/testing';
import { acceptAll, recordOfReply, type Reply } from '../../../src/consent/choose.js';
import { documentJar } from '../../../src/cookies/document-jar.js';
import { ConsentStore } from '../../../src/store/consent-store.js';
import { randomId } from '../../../src/store/random-id.js';
import type { CookieJar } from '../../../src/store/ports.js';
import { smallConfig } from '../support/config-fixture.js';

const refusing: CookieJar = { read: () => [], write: () => false };

describe('the store', () => {
  let now = new Date('2026-11-24T10:00:00Z');
  const open = (jar = documentJar, config = smallConfig()) =>
    new ConsentStore(config, { clock: () => now, jar, globalPrivacyControl: false });
  const say = (store: ConsentStore, said: Reply) =>
    store.keep(recordOfReply(store.config, store.decision.granted, said, { id: randomId(), at: store.now() }));
  const forget = () => (document.cookie = 'eu-consent=; Path=/; Secure; Max-Age=0');

  beforeEach(() => {
    now = new Date('2026-11-24T10:00:00Z');
    forget();
  });
  after(forget);

  it('asks, keeps an answer in a real cookie, and finds it again', () => {
    const store = open();
    expect(store.decision.ask).to.equal('first-visit');
    expect(say(store, 'accept-all')).to.equal(true);
    expect(store.isGranted('stats')).to.equal(true);
    expect(open().decision.record).to.deep.equal(store.decision.record);
  });

  it('says what was before when it changes', async () => {
    const store = open();
    const change = oneEvent<CustomEvent<ConsentStore['decision']>>(store, 'change');
    say(store, 'accept-all');
    expect([...(await change).detail.granted]).to.deep.equal(['session']);
  });

  it('asks again after one month from 31 January, by its clock alone', () => {
    now = new Date('2027-01-31T10:00:00Z');
    say(open(), 'refuse-all');
    now = new Date('2027-02-28T09:59:59Z');
    expect(open().decision.ask).to.equal(undefined);
    now = new Date('2027-02-28T10:00:00Z');
    expect(open().decision.ask).to.equal('expired');
  });

  it('holds an answer for the page when the browser keeps no cookie', () => {
    const store = open(refusing);
    expect(say(store, 'accept-all')).to.equal(false);
    expect(store.isGranted('stats')).to.equal(true);
    expect(store.decision.ask).to.equal(undefined);
  });

  it('renews the cookie without moving the date of the choice', () => {
    const written: [string, Date][] = [];
    const jar: CookieJar = {
      read: (name) => documentJar.read(name),
      write(name, value, expires, place) {
        written.push([value, expires]);
        return documentJar.write(name, value, expires, place);
      },
    };
    say(open(jar), 'accept-all');
    now = new Date('2027-06-01T10:00:00Z');
    open(jar).renew();
    expect(written).to.have.length(2);
    expect(written[1]).to.deep.equal(written[0]);
    expect(written[0]?.[1].toISOString()).to.equal('2027-12-29T10:00:00.000Z');
  });

  it('does not write back an answer that another page has changed since', () => {
    const store = open();
    say(store, 'accept-all');
    now = new Date('2026-11-24T10:00:05Z');
    say(open(), 'refuse-all');
    store.renew();
    expect(open().decision.record?.how).to.equal('refuse-all');
  });

  it('follows what another page answered, when it is told to look', async () => {
    const store = open();
    say(open(), 'accept-all');
    expect(store.isGranted('stats')).to.equal(false);
    const change = oneEvent(store, 'change');
    store.refresh();
    await change;
    expect(store.isGranted('stats')).to.equal(true);
  });

  it('follows the newest of several records', () => {
    const values = (['2026-11-20T00:00:00Z', '2026-11-22T00:00:00Z', '2026-11-21T00:00:00Z'] as const).map(
      (at, index) =>
        encodeURIComponent(
          JSON.stringify({ v: 1, id: String(index), at, rev: '2026-11-01', how: 'accept-all', choices: {} }),
        ),
    );
    expect(open({ ...refusing, read: () => values }).decision.record?.id).to.equal('1');
  });

  it('keeps nothing where there is nothing to choose', () => {
    const [session] = smallConfig().services;
    if (!session) throw new Error('the fixture has a session');
    const config = smallConfig({ services: [session] });
    expect(acceptAll(config).choices).to.deep.equal({});
    say(open(documentJar, config), 'refuse-all');
    expect(documentJar.read('eu-consent')).to.deep.equal([]);
  });

  it('draws another id for each choice', () => {
    expect(randomId())
      .to.match(/^[\w-]{22}$/)
      .and.not.equal(randomId());
  });
});
