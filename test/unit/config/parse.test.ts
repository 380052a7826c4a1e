import { expect } from '@open-wc/testing';
import { ConfigError } from '../../../src/config/config-error.js';
import { parse } from '../../../src/config/parse.js';
import type { Exemption } from '../../../src/config/types.js';
import { changed } from '../support/changed.js';
import { service, smallConfig } from '../support/config-fixture.js';
import { problemsOf } from '../support/problems-of.js';

const spoilt = (changes: Record<string, unknown>) => changed(smallConfig(), changes);

const exempt: Exemption = { selfAssessment: 'Faite.', optOut: true };
const processing = {
  id: 'lease',
  title: 'Location',
  persons: ['tenant'],
  purpose: 'Louer.',
  legalBasis: 'contract',
  dataCategories: ['nom'],
  recipients: ['nous'],
  retention: { active: 'P3Y' },
};
const policy = (changes: object) => ({
  updated: '2026-11-22',
  processings: [processing],
  transfers: [],
  automatedDecisions: false,
  ...changes,
});

/** What is wrong → what of the config is changed, where the problem is, what its sentence says. */
const single: Record<string, [changes: Record<string, unknown>, pointer: string, message: RegExp]> = {
  'a missing field': [{ '/landlord': undefined }, '', /"landlord" is missing/],
  'a field of another type': [{ '/services': 'all' }, '/services', /a list/],
  'no categories': [{ '/categories': [], '/services': [] }, '/categories', /1 or more/],
  'a typing error': [
    { '/services/1/purpos': 'x', '/services/1/purpose': undefined },
    '/services/1/purpos',
    /did you mean "purpose"/,
  ],
  'a field far from any': [{ '/services/1/zzzzzzzz': 1 }, '/services/1/zzzzzzzz', /known ones are id, category/],
  'a field named with / and ~': [{ '/services/1/a~1b~0é': 1 }, '/services/1/a~1b~0é', /no field "a\/b~é"/],
  'a source’s `use`': [
    { '/services/3': { use: 'matomo' } },
    '/services/3/use',
    /only in a source file \*\.loquet\.jsonc/,
  ],
  'a text that is a number': [{ '/services/1/name': 3 }, '/services/1/name', /a text, or \{"fr"/],
  'a text without French': [{ '/services/1/name': { en: 'x' } }, '/services/1/name', /"fr" is missing/],
  'a text in no language': [
    { '/services/1/name': { fr: 'x', en_GB: 'y' } },
    '/services/1/name/en_GB',
    /"en" or "pt-BR"/,
  ],
  'decisions that are true': [
    { '/policy': policy({ automatedDecisions: true }) },
    '/policy/automatedDecisions',
    /or false/,
  ],
  'an id with capitals': [
    { '/services/1/id': 'Stats' },
    '/services/1/id',
    /lower-case letters.*such as "google-analytics"/,
  ],
  'an id of JavaScript’s own': [{ '/services/1/id': 'constructor' }, '/services/1/id', /choose another id/],
  'one id for two services': [{ '/services/2/id': 'stats' }, '/services/2/id', /the id of \/services\/1\/id/],
  'one id for a category and a service': [
    { '/services/1/id': 'media' },
    '/services/1/id',
    /the id of \/categories\/2\/id/,
  ],
  'an unknown category': [{ '/services/1/category': 'ads' }, '/services/1/category', /no category has the id "ads"/],
  'exempt and essential': [{ '/services/0/exempt': exempt }, '/services/0/exempt', /not essential/],
  'exempt beside what is not': [
    { '/services/2/exempt': exempt, '/services/2/category': 'analytics' },
    '/services/2/exempt',
    /one of its own/,
  ],
  'Google Analytics exempt, by its cookies': [
    { '/services/1/exempt': exempt },
    '/services/1/exempt',
    /Google Analytics is never exempt/,
  ],
  'Google Analytics exempt, by its id': [
    { '/services/2': service('site-google-analytics', 'media', { exempt }) },
    '/services/2/exempt',
    /Google Analytics/,
  ],
  'Google Analytics exempt, by its name': [
    { '/services/2/name': { fr: 'Google Analytics 4' }, '/services/2/exempt': exempt },
    '/services/2/exempt',
    /Google Analytics/,
  ],
  'Google Analytics exempt, by its host': [
    { '/services/2/hosts': ['region1.analytics.google.com'], '/services/2/exempt': exempt },
    '/services/2/exempt',
    /Google Analytics/,
  ],
  'the choice’s cookie declared': [
    { '/services/1/cookies/0/name': 'eu-consent' },
    '/services/1/cookies/0/name',
    /carries the choice/,
  ],
  'the choice’s cookie declared, under its own name': [
    { '/consent/cookie/name': '_ga' },
    '/services/1/cookies/0/name',
    /carries the choice/,
  ],
  'a __Host- cookie with a domain': [
    { '/consent/cookie': { name: '__Host-c', domain: 'a.example' } },
    '/consent/cookie/domain',
    /no domain/,
  ],
  'a __Host- cookie with a path': [
    { '/services/1/cookies/0': { name: '__Host-s', purpose: 'x', lifetime: 'P1D', path: '/a' } },
    '/services/1/cookies/0/path',
    /the path "\/"/,
  ],
  'a cookie’s path outside ASCII': [{ '/consent/cookie/path': '/locaé' }, '/consent/cookie/path', /%C3%A9/],
  'a domain that adds attributes': [
    { '/consent/cookie/domain': 'x; Secure' },
    '/consent/cookie/domain',
    /such as "example\.org"/,
  ],
  'a cookie with two stars': [
    { '/services/1/cookies/0/name': '_g*a*' },
    '/services/1/cookies/0/name',
    /one \* may stand/,
  ],
  'no duration': [{ '/consent/askAgainAfter/accepted': '13 months' }, '/consent/askAgainAfter/accepted', /"P13M"/],
  'no time until it asks again': [
    { '/consent/askAgainAfter/refused': 'P0D' },
    '/consent/askAgainAfter/refused',
    /at once/,
  ],
  'longer than browsers remember': [
    { '/consent/askAgainAfter/accepted': 'P14M' },
    '/consent/askAgainAfter/accepted',
    /longer than 400 days/,
  ],
  'longer than browsers remember, from July only': [
    { '/consent/askAgainAfter/partial': 'P2M339D' },
    '/consent/askAgainAfter/partial',
    /longer than 400 days/,
  ],
  'longer than time': [
    { '/consent/askAgainAfter/accepted': 'P99999999999999999999M' },
    '/consent/askAgainAfter/accepted',
    /longer than 400 days/,
  ],
  'a level of the gate that does not exist': [{ '/consent/gate': 'loose' }, '/consent/gate', /"known"/],
  'a revision that is no day': [{ '/revision': '2026-02-30' }, '/revision', /no such day/],
  'a date of change that is no day': [
    { '/policy': policy({ updated: '2027-02-29' }) },
    '/policy/updated',
    /no such day/,
  ],
  'a host with a scheme': [{ '/services/1/hosts': ['https://a.example'] }, '/services/1/hosts/0', /without https/],
  'a star inside a host': [{ '/services/1/hosts': ['a.*.example'] }, '/services/1/hosts/0', /"\*\.example\.org"/],
  'an unknown controller': [
    { '/policy': policy({}), '/policy/processings/0/controller': 'who' },
    '/policy/processings/0/controller',
    /no controller has the id "who"/,
  ],
  'an unknown processor': [
    { '/policy': policy({}), '/policy/processings/0/processors': ['who'] },
    '/policy/processings/0/processors/0',
    /no processor/,
  ],
  'an unknown transfer': [
    { '/policy': policy({}), '/policy/processings/0/transfers': ['who'] },
    '/policy/processings/0/transfers/0',
    /no transfer/,
  ],
  'an unknown joint controller': [
    {
      '/policy': policy({
        controllers: [{ id: 'a', name: 'A' }],
        joint: { controllers: ['a', 'b'], essence: 'x', contact: 'x' },
      }),
    },
    '/policy/joint/controllers/1',
    /no controller/,
  ],
  'a control character': [{ '/landlord/address': 'a\u0007b' }, '/landlord/address', /U\+0007/],
  'half a character': [{ '/landlord/address': '\ud800' }, '/landlord/address', /surrogate/],
  'a name with half a character': [{ '/landlord/\udfff': 1 }, '/landlord', /surrogate/],
  'a hostile link in a text': [
    { '/services/1/purpose': '[x](javascript:alert`1`)' },
    '/services/1/purpose',
    /the link to "javascript:/,
  ],
  'a path that leads elsewhere': [{ '/landlord/website': '/\\evil.example' }, '/landlord/website', /another site/],
};

describe('parse', () => {
  it('returns the very value that it was given, untouched', () => {
    const config = smallConfig();
    const before = structuredClone(config);
    expect(parse(config)).to.equal(config);
    expect(config).to.deep.equal(before);
  });

  it('takes a frozen config, and one whose absent fields are undefined', () => {
    const freeze = (value: object): object => {
      for (const inner of Object.values(value) as unknown[]) if (inner && typeof inner === 'object') freeze(inner);
      return Object.freeze(value);
    };
    expect(() => parse(freeze(smallConfig()))).to.not.throw();
    expect(problemsOf({ ...smallConfig(), dpo: undefined })).to.deep.equal([]);
  });

  for (const [what, [changes, pointer, message]] of Object.entries(single)) {
    it(`reports ${what}, and nothing else`, () => {
      const problems = problemsOf(spoilt(changes));
      expect(problems.map((problem) => problem.pointer)).to.deep.equal([pointer]);
      expect(problems[0]?.message).to.match(message);
    });
  }

  for (const address of [
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    ' https://a.example',
    'java\nscript:x',
  ]) {
    it(`takes ${JSON.stringify(address)} for no address anywhere`, () => {
      const config = spoilt({
        '/landlord': {
          name: 'x',
          website: address,
          contactUrl: address,
          host: { name: 'x', url: address },
          developer: { name: 'x', url: address },
          accessibility: { conformity: 'full', url: address },
        },
        '/dpo': { url: address },
        '/services/1/provider/privacyUrl': address,
        '/policy': policy({
          url: address,
          rights: { url: address },
          controllers: [{ id: 'a', name: 'A', url: address }],
          processors: [{ id: 'b', name: 'B', role: 'x', url: address }],
        }),
      });
      expect(problemsOf(config).map(({ pointer }) => pointer)).to.have.members([
        '/landlord/website',
        '/landlord/contactUrl',
        '/landlord/host/url',
        '/landlord/developer/url',
        '/landlord/accessibility/url',
        '/dpo/url',
        '/services/1/provider/privacyUrl',
        '/policy/url',
        '/policy/rights/url',
        '/policy/controllers/0/url',
        '/policy/processors/0/url',
      ]);
    });
  }

  it('reports everything at once, one line each with its pointer', () => {
    const wrong = spoilt({
      '/revision': '2026-02-30',
      '/services/1/name': undefined,
      '/services/1/purpose': undefined,
      '/services/2/category': 'ads',
      '/categories/1/colour': 'red',
    });
    const pointers = problemsOf(wrong).map(({ pointer }) => pointer);
    expect(pointers).to.have.members([
      '/categories/1/colour',
      '/services/1',
      '/services/1',
      '/revision',
      '/services/2/category',
    ]);
    expect(() => parse(wrong)).to.throw(ConfigError, /5 problems(\n {2}\/[^\n]+){5}$/);
  });

  for (const list of ['controllers', 'processors', 'processings', 'transfers', 'sections']) {
    it(`reports an id that two ${list} have`, () => {
      const item = {
        controllers: { id: 'a', name: 'A' },
        processors: { id: 'a', name: 'A', role: 'x' },
        processings: processing,
        transfers: { id: 'a', recipient: 'x', country: 'US', safeguard: 'adequacy' },
        sections: { id: 'a', title: 'x', paragraphs: ['x'] },
      }[list];
      const problems = problemsOf(spoilt({ '/policy': policy({ [list]: [item, item] }) }));
      expect(problems.map(({ pointer }) => pointer)).to.deep.equal([`/policy/${list}/1/id`]);
    });
  }
});
