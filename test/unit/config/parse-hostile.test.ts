import { expect } from '@open-wc/testing';
import { smallConfig } from '../support/config-fixture.js';
import { problemsOf } from '../support/problems-of.js';

describe('parse', () => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    it(`reports a field called ${name} wherever it stands, and merges nothing`, () => {
      const hostile = `"${name}":{"polluted":"yes"}`;
      const text = JSON.stringify(smallConfig());
      const places = {
        [`/${name}`]: text.replace('{', `{${hostile},`),
        [`/landlord/${name}`]: text.replace('"landlord":{', `"landlord":{${hostile},`),
        [`/services/0/name/${name}`]: text.replace('"name":"session"', `"name":{"fr":"x","${name}":"y"}`),
      };
      for (const [pointer, json] of Object.entries(places))
        expect(
          problemsOf(JSON.parse(json)).map((problem) => problem.pointer),
          pointer,
        ).to.include(pointer);
      expect({}).to.not.have.property('polluted');
    });
  }
});

describe('parse throws a ConfigError and nothing else for', () => {
  const nest = (levels: number) => {
    let value: object = {};
    for (let level = 0; level < levels; level++) value = { dpo: value };
    return value;
  };
  const selfish: Record<string, unknown> = smallConfig() as unknown as Record<string, unknown>;
  selfish['landlord'] = selfish;
  const throwing = () => {
    throw Object.assign(Object.create(null), { message: 'no Error' });
  };
  const shared: unknown[] = [1];
  let doubled: unknown[] = shared;
  for (let level = 0; level < 30; level++) doubled = [doubled, doubled];

  const hostile: Record<string, unknown> = {
    undefined: undefined,
    null: null,
    'a text': 'config',
    'a number': Number.NaN,
    'a function': () => smallConfig(),
    'a symbol': Symbol('config'),
    'a bigint': { ...smallConfig(), revision: 20261122n },
    'a date': { ...smallConfig(), revision: new Date(0) },
    'a boxed text': { ...smallConfig(), revision: new String('2026-11-22') },
    'what turns into a good config': { toJSON: () => smallConfig() },
    'a map': new Map(Object.entries(smallConfig())),
    infinity: { ...smallConfig(), landlord: { name: 'x', capital: Infinity } },
    'a cycle': selfish,
    'a value nested 100,000 deep': nest(100_000),
    '2^30 values from a few': { ...smallConfig(), services: doubled },
    'a list of a thousand million holes': { ...smallConfig(), services: new Array(1e9) },
    '9,000 broken services': { ...smallConfig(), services: Array.from({ length: 9_000 }, () => ({})) },
    'a text of a million characters': { ...smallConfig(), landlord: { name: 'x', email: `a@${'a.'.repeat(5e5)}@` } },
    'a getter that throws': Object.defineProperty({ ...smallConfig() }, 'dpo', { enumerable: true, get: throwing }),
    'a proxy that throws': new Proxy(smallConfig(), { ownKeys: throwing }),
  };
  for (const [what, value] of Object.entries(hostile)) {
    it(what, () => {
      expect(problemsOf(value)).to.not.be.empty;
    });
  }
});
