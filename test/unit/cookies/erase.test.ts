import { expect } from '@open-wc/testing';
import { documentJar } from '../../../src/cookies/document-jar.js';
import { eraseRefused } from '../../../src/cookies/erase.js';
import { service, smallConfig } from '../support/config-fixture.js';
import { storeOf } from '../support/store-of.js';

const names = () =>
  documentJar
    .all()
    .map(([name]) => name)
    .filter(Boolean);
const cookie = (name: string) => ({ name, purpose: 'Un but.', lifetime: 'session' });

describe('eraseRefused', () => {
  const config = smallConfig({
    services: [
      service('session', 'essential', { cookies: [cookie('shared'), cookie('keep')] }),
      service('stats', 'analytics', { cookies: ['_ga', '_ga_*', 'a.b+c(d)', 'shared', 'eu-*'].map(cookie) }),
    ],
  });
  const folder = location.pathname.replace(/\/[^/]*$/, '');

  afterEach(() => {
    for (const name of names()) document.cookie = `${name}=; Path=/; Max-Age=0`;
  });

  it('erases every form of a refused cookie, and nothing else', async () => {
    for (const name of ['_ga', '_ga_ABC', 'a.b+c(d)', 'shared', 'keep', 'other', '_gat', 'eu-consent'])
      document.cookie = `${name}=1; Path=/; Max-Age=1000`;
    document.cookie = '_ga=1; Path=/; Max-Age=1000; Secure';
    document.cookie = `_ga=2; Path=${folder}; Max-Age=1000`;
    document.cookie = `_ga=3; Path=${folder}/; Max-Age=1000`;
    document.cookie = '_ga_S=1; Path=/; Max-Age=1000; Secure; SameSite=None; Partitioned';
    document.cookie = '__Host-x=1; Path=/; Secure';
    expect(names()).to.include('_ga_S');
    expect(await eraseRefused(storeOf(config))).to.deep.equal([]);
    expect(names().sort()).to.deep.equal(['__Host-x', '_gat', 'eu-consent', 'keep', 'other', 'shared']);
    document.cookie = '__Host-x=; Path=/; Secure; Max-Age=0';
  });

  it('leaves the cookies of what is granted', async () => {
    document.cookie = '_ga=1; Path=/; Max-Age=1000';
    const measured = structuredClone(config);
    measured.services[1]!.category = 'essential';
    await eraseRefused(storeOf(measured));
    expect(names()).to.include('_ga');
  });

  it('leaves the visitor’s own choice, however wide a pattern is', async () => {
    document.cookie = 'eu-consent=1; Path=/; Max-Age=1000';
    const wide = smallConfig({ services: [service('stats', 'analytics', { cookies: [cookie('*')] })] });
    expect(await eraseRefused(storeOf(wide))).to.deep.equal([]);
    expect(names()).to.deep.equal(['eu-consent']);
  });
});
