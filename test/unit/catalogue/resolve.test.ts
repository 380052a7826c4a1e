import { expect } from '@open-wc/testing';
import { loadCatalogue } from '../../../src/catalogue/catalogue.js';
import { resolveSource } from '../../../src/catalogue/resolve.js';
import { parse } from '../../../src/config/parse.js';
import type { Config } from '../../../src/config/types.js';

const { categories, vendors } = await loadCatalogue();

/** A source with these services, and every category that a service may be in. */
const sourceWith = (...services: unknown[]) => ({
  revision: '2026-11-24',
  landlord: { name: 'Habitat Exemple' },
  categories,
  services,
});
const resolve = (...services: unknown[]) => resolveSource(sourceWith(...services), vendors);
/** The services of the config that these make, which `parse` accepts. */
function servicesOf(...services: unknown[]): Config['services'] {
  const { value, problems } = resolve(...services);
  expect(problems).to.deep.equal([]);
  return parse(value).services;
}

describe('resolveSource', () => {
  it('writes out what "use" stands for', () => {
    const [service] = servicesOf({ use: 'youtube-nocookie' });
    expect(service).to.include({ id: 'youtube-nocookie', category: 'media', name: 'YouTube' });
    expect(service!.provider).to.include({ name: 'Google Ireland Limited', country: 'IE' });
    expect(service!.hosts).to.include('*.youtube-nocookie.com');
    expect(service!.purpose).to.have.all.keys('fr', 'en');
    expect(service).not.to.have.any.keys('use', 'kind', 'sources', 'note', 'embed', 'transfer');
  });

  it('resolves every vendor to a service that a config can have', () => {
    for (const { id } of vendors) servicesOf({ use: id });
  });

  it('leaves a service that is written out, and everything else, as it is', () => {
    const [youtube] = servicesOf({ use: 'youtube' });
    const source = sourceWith(youtube);
    expect(resolveSource(source, vendors).value).to.deep.equal(source);
    for (const value of [null, 7, [], {}, { services: 'x' }, { services: [7, null] }])
      expect(resolveSource(value, vendors).value).to.deep.equal(value);
  });

  it('changes nothing in what it is given', () => {
    const source = sourceWith({ use: 'matomo', cookies: [{ name: '_pk_id*', lifetime: 'P6M' }] });
    const before = JSON.stringify([source, vendors]);
    resolveSource(source, vendors);
    expect(JSON.stringify([source, vendors])).to.equal(before);
  });

  it('takes a field of the source in place of the catalogue’s', () => {
    const [service] = servicesOf({ use: 'matomo', id: 'stats', hosts: ['stats.habitat.example'], purpose: 'Compter.' });
    expect(service).to.deep.include({ id: 'stats', hosts: ['stats.habitat.example'], purpose: 'Compter.' });
    expect(service!.name).to.equal('Matomo');
  });

  it('names the landlord as the provider of what it runs by itself', () => {
    expect(servicesOf({ use: 'matomo' })[0]!.provider).to.deep.equal({ name: 'Habitat Exemple' });
  });

  it('adds to the provider, unless it is another', () => {
    const [added] = servicesOf({ use: 'crisp', provider: { privacyUrl: 'https://crisp.example/' } });
    expect(added!.provider).to.deep.equal({
      name: 'Crisp IM SAS',
      country: 'FR',
      privacyUrl: 'https://crisp.example/',
    });
    const [other] = servicesOf({ use: 'crisp', provider: { name: 'Agence Exemple' } });
    expect(other!.provider).to.deep.equal({ name: 'Agence Exemple' });
  });

  it('changes cookies by their names, and adds others after them', () => {
    const [service] = servicesOf({
      use: 'matomo',
      cookies: [
        { name: 'mtm_x', purpose: 'Retenir un essai.', lifetime: 'session' },
        { name: '_pk_id*', lifetime: 'P6M' },
      ],
    });
    expect(service!.cookies.map(({ name, lifetime }) => [name, lifetime])).to.deep.equal([
      ['_pk_id*', 'P6M'],
      ['_pk_ref*', 'P6M'],
      ['_pk_ses*', 'PT30M'],
      ['mtm_x', 'session'],
    ]);
    expect(service!.cookies[0]!.purpose).to.have.all.keys('fr', 'en');
  });

  it('leaves out what the site does not have', () => {
    const [service] = servicesOf({ use: 'clarity', without: ['MR', 'session:_cltk'] });
    expect(service!.cookies.map(({ name }) => name))
      .to.include('_clck')
      .and.not.include('MR');
    expect(service).not.to.have.any.keys('storage', 'without');
  });

  it('tells Matomo of an objection instead of a consent when it is exempt', () => {
    const exempt = { selfAssessment: 'Auto-évaluation du 3 mars 2026.', optOut: true };
    const [service] = servicesOf({ use: 'matomo', category: 'measurement', exempt });
    expect(service!.signals).to.deep.equal({ matomo: ['opt-out'] });
  });

  const wrong: Record<string, [service: unknown, pointer: string, message: RegExp]> = {
    'a vendor with a letter wrong': [
      { use: 'matomoo' },
      '/services/0/use',
      /has no "matomoo": did you mean "matomo"\?$/,
    ],
    'a vendor that nobody knows': [{ use: 'zzzzzz' }, '/services/0/use', /no "zzzzzz": see docs\/catalogue\.md, or /],
    "a word of JavaScript's own": [{ use: 'constructor' }, '/services/0/use', /the catalogue has no "constructor"/],
    'something else than an id': [{ use: { id: 'matomo' } }, '/services/0/use', /should be the id of a service/],
    'what is not there, left out': [
      { use: 'matomo', without: ['_pk_idd*'] },
      '/services/0/without/0',
      /mean "_pk_id\*"/,
    ],
    'a text where a list should be': [{ use: 'matomo', without: '_pk_id*' }, '/services/0/without', /should be a list/],
    '"use" elsewhere': [{ use: 'matomo', provider: { use: 'x' } }, '/services/0/provider/use', /belongs in a service/],
  };
  for (const [name, [service, pointer, message]] of Object.entries(wrong)) {
    it(`says one thing about ${name}`, () => {
      const { problems } = resolve(service);
      expect(problems).to.have.length(1);
      expect(problems[0]!.pointer).to.equal(pointer);
      expect(problems[0]!.message).to.match(message);
    });
  }

  it('hands hostile fields on to parse, and is not changed by them', () => {
    const service: unknown = JSON.parse(
      '{"use":"matomo","__proto__":{"polluted":1},"provider":{"__proto__":{"polluted":1}},"cookies":[{"name":"_pk_id*","__proto__":{"polluted":1}}]}',
    );
    const { value, problems } = resolve(service);
    expect(problems).to.deep.equal([]);
    expect(() => parse(value)).to.throw(/__proto__/);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('tells where the source says what the config says', () => {
    const cookies = [
      { name: 'extra', lifetime: 'P1D' },
      { name: '_pk_ref*', lifetime: 'P1M' },
    ];
    const { pointerInSource } = resolve({ use: 'matomo', hosts: ['x'], cookies }, { id: 'own', cookies: [{}] });
    const places = {
      '/landlord/name': '/landlord/name',
      '/services/1/cookies/0/lifetime': '/services/1/cookies/0/lifetime',
      '/services/0': '/services/0',
      '/services/0/purpose/fr': '/services/0/use',
      '/services/0/hosts/0': '/services/0/hosts/0',
      '/services/0/cookies/0/lifetime': '/services/0/use',
      '/services/0/cookies/1/lifetime': '/services/0/cookies/1/lifetime',
      '/services/0/cookies/1/purpose': '/services/0/cookies/1',
      '/services/0/cookies/3/purpose': '/services/0/cookies/0',
    };
    for (const [pointer, place] of Object.entries(places)) expect(pointerInSource(pointer)).to.equal(place);
  });
});
