import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { visibleCookies } from '../../../src/cookies/document-jar.js';
import { eraseRefused } from '../../../src/cookies/erase.js';
import { matchesName } from '../../../src/cookies/name-pattern.js';
import { service, smallConfig } from '../support/config-fixture.js';

const names = () =>
  visibleCookies()
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

  it('erases every form of a refused cookie, and nothing else', () => {
    for (const name of ['_ga', '_ga_ABC', 'a.b+c(d)', 'shared', 'keep', 'other', '_gat', 'eu-consent'])
      document.cookie = `${name}=1; Path=/; Max-Age=1000`;
    document.cookie = '_ga=1; Path=/; Max-Age=1000; Secure';
    document.cookie = `_ga=2; Path=${folder}; Max-Age=1000`;
    document.cookie = `_ga=3; Path=${folder}/; Max-Age=1000`;
    document.cookie = '_ga_S=1; Path=/; Max-Age=1000; Secure; SameSite=None; Partitioned';
    document.cookie = '__Host-x=1; Path=/; Secure';
    expect(names()).to.include('_ga_S');
    expect(eraseRefused(config, new Set(['session']))).to.deep.equal([]);
    expect(names().sort()).to.deep.equal(['__Host-x', '_gat', 'eu-consent', 'keep', 'other', 'shared']);
    document.cookie = '__Host-x=; Path=/; Secure; Max-Age=0';
  });

  it('leaves the cookies of what is granted', () => {
    document.cookie = '_ga=1; Path=/; Max-Age=1000';
    eraseRefused(config, new Set(['session', 'stats']));
    expect(names()).to.include('_ga');
  });
});

describe('matchesName', () => {
  it('takes every character but one * for itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (start, middle, end) => {
        fc.pre(![start, middle, end].some((text) => text.includes('*')));
        expect(matchesName(`${start}*${end}`, start + middle + end)).to.equal(true);
        expect(matchesName(start, start)).to.equal(true);
        expect(matchesName(start, `${start}x`)).to.equal(false);
      }),
    );
    expect(matchesName('ab*bc', 'abc')).to.equal(false);
    expect(matchesName('_g.', '_ga')).to.equal(false);
  });
});
