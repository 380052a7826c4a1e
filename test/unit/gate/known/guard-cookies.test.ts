import { expect } from '@open-wc/testing';
import { type GuardedPage, guardPage } from '../../support/guarded-page.js';

const cookie = (name: string) => ({ name, lifetime: 'P1D', purpose: 'essai' });
const names = () =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0])
    .filter(Boolean)
    .sort();

/** The CookieStore, where there is one. */
const cookieStore = (window as { cookieStore?: CookieStoreOfTests }).cookieStore;
interface CookieStoreOfTests {
  set(name: string | { name: string; value: string }, value?: string): Promise<void>;
  get(name: string): Promise<{ value: string } | null>;
  getAll(): Promise<{ name: string }[]>;
}

describe('cookies of a service that is refused', () => {
  let page: GuardedPage;
  const setUp = () => {
    page = guardPage({ stats: { cookies: [cookie('_stats*')] } });
  };
  const clear = () => {
    for (const name of ['_stats', '_stats_1', 'own', 'eu-consent']) document.cookie = `${name}=; Max-Age=0`;
  };
  beforeEach(() => {
    clear();
    setUp();
  });
  afterEach(() => {
    page.stop();
    clear();
  });

  it('are not written, others are', () => {
    document.cookie = '_stats_1=x';
    document.cookie = ' _stats =x; Path=/';
    document.cookie = 'own=1';
    page.stop();
    expect(names()).to.deep.equal(['own']);
    expect(page.leaks.map(({ kind, name, held }) => [kind, name, held])).to.deep.equal([
      ['cookie', '_stats_1', true],
      ['cookie', '_stats', true],
    ]);
  });

  it('that were there before are not to be read', () => {
    page.stop();
    document.cookie = '_stats=x';
    document.cookie = 'own=1';
    page.grant();
    expect(names()).to.deep.equal(['own']);
    page.grant('stats');
    expect(names()).to.deep.equal(['_stats', 'own']);
  });

  it('read by nobody are reported to nobody', () => {
    expect(document.cookie).to.be.a('string');
    expect(page.leaks).to.deep.equal([]);
  });

  it('never take the visitor’s choice with them', () => {
    page.stop();
    page = guardPage({ all: { cookies: [cookie('*')] } });
    document.cookie = 'eu-consent=x';
    document.cookie = 'own=1';
    expect(names()).to.deep.equal(['eu-consent']);
  });

  it('by their getter’s descriptor are hidden too', () => {
    page.stop();
    document.cookie = '_stats=x';
    page.grant();
    const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {};
    expect(get?.call(document)).not.to.include('_stats');
  });

  if (cookieStore)
    describe('in the CookieStore', () => {
      it('are not written, and the page hears of no failure', async () => {
        expect(await cookieStore.set('_stats', 'x')).to.equal(undefined);
        expect(await cookieStore.set({ name: '_stats_1', value: 'x' })).to.equal(undefined);
        await cookieStore.set('own', '1');
        page.stop();
        expect(names()).to.deep.equal(['own']);
        expect(page.leaks.map(({ name }) => name)).to.deep.equal(['_stats', '_stats_1']);
      });

      it('are not to be read', async () => {
        page.stop();
        document.cookie = '_stats=x';
        document.cookie = 'own=1';
        page.grant();
        expect(await cookieStore.get('_stats')).to.equal(null);
        expect((await cookieStore.get('own'))?.value).to.equal('1');
        expect(await cookieStore.get('nobody')).to.equal(null);
        expect((await cookieStore.getAll()).map(({ name }) => name)).to.deep.equal(['own']);
      });
    });
});
