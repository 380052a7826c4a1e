import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from '../../../src/config/parse.js';
import { hasUsableShape } from '../../../src/config/shape.js';
import { changed } from '../support/changed.js';
import { service, smallConfig } from '../support/config-fixture.js';

type Fields = Record<string, unknown>;

/** With something of everything that the small check looks at. */
const fullConfig = () => {
  const config = smallConfig({
    languages: ['fr', 'en'],
    consent: {
      cookie: { name: 'choice', domain: 'a.example', path: '/' },
      askAgainAfter: { accepted: 'P13M', refused: 'P1M' },
      gate: 'tagged',
    },
  });
  config.services.push(service('measure-tool', 'measure', { exempt: { selfAssessment: 'Faite.', optOut: true } }));
  return config;
};

const parses = (value: unknown) => {
  try {
    parse(value);
    return true;
  } catch {
    // Why it does not is another test's matter.
    return false;
  }
};

/** Values that stand in configs, or that somebody may try to smuggle in. */
const words = [
  '',
  'essential',
  'analytics',
  'media',
  'measure',
  'stats',
  'video',
  'constructor',
  '__proto__',
  'toString',
  'a b',
  'fr',
  'en',
  'tagged',
  'known',
  'strict',
  'P1M',
  'P0D',
  'P14M',
  'P400D',
  'P401D',
  'P2M339D',
  'P1Y35D',
  'PT1S',
  'P99999999999999999M',
  '_ga',
  '_ga_*',
  'Google Analytics',
  'google-analytics',
  'www.googletagmanager.com',
  'eu-consent',
  'choice',
  '__Host-a',
  '/',
  '/~a=b,c/%20',
  '/é',
  '/a;b',
  'a.example',
  'x; Secure',
  'a\u0000b',
  '2026-11-22',
  '2026-11-22.1',
  '2026-02-30',
  'é',
];
const values = fc.oneof(
  fc.constantFrom<unknown>(...words),
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    0,
    1,
    [],
    {},
    [''],
    { fr: 'x' },
    { selfAssessment: 'x', optOut: true },
    { optOut: true },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Every place in a value, from the outside in. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))];
}

/** A config with a value of another kind, or none, or one more, in one place. */
function mutate(config: unknown, { at, how, value }: { at: number; how: string; value: unknown }): unknown {
  const paths = placesIn(config);
  const path = paths[at % paths.length] ?? [];
  const last = path.at(-1);
  if (last === undefined) return config;
  const parent = path.slice(0, -1).reduce((found, name) => found[name] as Fields, config as Fields);
  if (how === 'remove' && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (how === 'remove') Reflect.deleteProperty(parent, last);
  else if (how === 'repeat' && Array.isArray(parent)) parent.push(structuredClone(parent[last as never]));
  // A copy: one value stands in many configs, and what is put into it here must not be there in the next.
  else parent[last] = structuredClone(value);
  return config;
}

const mutations = fc.array(
  fc.record({
    at: fc.nat(500),
    how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'repeat'),
    value: values,
  }),
  { minLength: 1, maxLength: 3 },
);

describe('hasUsableShape', () => {
  it('accepts whatever parse accepts', () => {
    let accepted = 0;
    fc.assert(
      fc.property(mutations, (list) => {
        const config = list.reduce<unknown>((changed, mutation) => mutate(changed, mutation), fullConfig());
        if (!parses(config)) return;
        accepted++;
        expect(hasUsableShape(config), JSON.stringify(config)).to.equal(true);
      }),
      { numRuns: 1_500 },
    );
    // Else the property above says nothing.
    expect(accepted).to.be.above(50);
  }).timeout(60_000);

  it('accepts paths that cookies have and that parse accepts', () => {
    for (const path of ['/', '/~portal/', '/a=b,c', '/caf%C3%A9', '/a|b']) {
      const config = smallConfig({ consent: { cookie: { path } } });
      expect(parses(config), path).to.equal(true);
      expect(hasUsableShape(config), path).to.equal(true);
    }
  });

  const exempt = { selfAssessment: 'Faite.', optOut: true };
  const unusable: Record<string, Fields> = {
    'no revision': { '/revision': undefined },
    'a revision in a list': { '/revision': ['2026-11-22'] },
    'a language that is no text': { '/languages': [1] },
    'languages that are no list': { '/languages': 'fr' },
    'no category': { '/categories': [], '/services': [] },
    'a category that is required a little': { '/categories/1/required': 'yes' },
    'a category that is required: false': { '/categories/1/required': false },
    'no services': { '/services': undefined },
    'an unknown category': { '/services/1/category': 'ads' },
    'an id that is no text': { '/services/1/id': ['stats'] },
    'an id of every object': { '/services/1/id': 'constructor' },
    'an id with a space': { '/services/1/id': 'a b' },
    'one id for two services': { '/services/2/id': 'stats' },
    'one id for a category and a service': { '/services/2/id': 'analytics' },
    'no cookies': { '/services/1/cookies': undefined },
    'a cookie without a name': { '/services/1/cookies/0/name': '' },
    'a cookie whose name is no text': { '/services/1/cookies/0/name': 1 },
    'exempt and essential': { '/services/0/exempt': exempt },
    'exempt beside what is not': { '/services/3/category': 'media' },
    'exempt without an assessment': { '/services/3/exempt': { optOut: true } },
    'exempt without a way out': { '/services/3/exempt': { selfAssessment: 'x' } },
    'exempt in one word': { '/services/3/exempt': true },
    'Google Analytics exempt, by its id': { '/services/3/id': 'site-google-analytics' },
    'Google Analytics exempt, by its name': { '/services/3/name': { en: 'x', fr: 'Google Analytics 4' } },
    'hosts that are one text': { '/services/1/hosts': 'stats.example' },
    'storage that is one text': { '/services/1/storage': 'local:x' },
    'a path of the cookie without its slash': { '/consent/cookie/path': 'locataires' },
    'Google Analytics exempt, by its host': { '/services/3/hosts': ['WWW.GoogleTagManager.com'] },
    'Google Analytics exempt, by its cookie': { '/services/3/cookies': [{ name: '_ga_*' }] },
    'a cookie’s domain with an attribute': { '/consent/cookie/domain': 'a.example; Max-Age=1' },
    'a cookie’s path with a control character': { '/consent/cookie/path': '/a\u0001' },
    'a cookie’s name that is no text': { '/consent/cookie/name': {} },
    'a delay in words': { '/consent/askAgainAfter/accepted': 'a year' },
    'no delay': { '/consent/askAgainAfter/refused': 'P0D' },
    'a delay longer than browsers remember': { '/consent/askAgainAfter/accepted': 'P14M' },
    'a delay longer than time': { '/consent/askAgainAfter/accepted': 'P99999999999999999999M' },
    'another gate': { '/consent/gate': 'loose' },
    'a consent that is null': { '/consent': null },
  };
  for (const [what, changes] of Object.entries(unusable)) {
    it(`refuses ${what}`, () => {
      expect(hasUsableShape(fullConfig())).to.equal(true);
      const config = changed(fullConfig(), changes);
      expect(hasUsableShape(config)).to.equal(false);
      expect(parses(config)).to.equal(false);
    });
  }

  it('refuses what is no object, and never throws', () => {
    const throwing = Object.defineProperty({}, 'revision', {
      get() {
        throw new Error('no');
      },
    });
    for (const value of [null, undefined, 1, 'x', true, [], {}, () => 1, throwing])
      expect(hasUsableShape(value)).to.equal(false);
    fc.assert(fc.property(fc.anything(), (value) => !hasUsableShape(value)));
  });

  it('lets Matomo be exempt, also when its name says what it replaces', () => {
    const name = 'Matomo (à la place de Google Analytics)';
    const config = changed(fullConfig(), { '/services/3/name': name, '/services/3/hosts': ['stats.a.example'] });
    expect(hasUsableShape(config)).to.equal(true);
    expect(parses(config)).to.equal(true);
  });
});
