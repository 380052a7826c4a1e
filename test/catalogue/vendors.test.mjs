// Every file of the catalogue is whole: what a config is made of it, and what its sources are.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Validator } from '@cfworker/json-schema';
import { parse } from 'loquet';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { categories, vendors } = readJson('src/catalogue/catalogue.json');
const files = readdirSync('src/catalogue/vendors').sort();
const schema = new Validator(readJson('src/catalogue/vendor-schema.json'), '2020-12', false);
const vendorOf = (id) => vendors.find((vendor) => vendor.id === id);

/** Days of a lifetime, long months. */
function days(lifetime) {
  if (lifetime === 'session') return 0;
  const [, years, months, weeks, date] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T.+)?$/.exec(lifetime);
  const of = (count) => Number(count ?? 0);
  return of(years) * 366 + Math.ceil((of(months) * 397) / 13) + of(weeks) * 7 + of(date);
}

/** A config with one service, as `"use"` makes it. */
function configWith({ id, category, name, provider = { name: 'Habitat Exemple' }, purpose, ...vendor }) {
  const { hosts, storage, signals } = vendor;
  const cookies = vendor.cookies.map((cookie) => ({ ...cookie, vendorLifetime: undefined }));
  return {
    revision: '2026-11-24',
    landlord: { name: 'Habitat Exemple' },
    categories: categories.filter((one) => one.id === category),
    services: [{ id, category, name, provider, purpose, hosts, cookies, storage, signals }],
  };
}

const rules = {
  'follows its schema'(vendor) {
    assert.deepEqual(
      schema.validate(vendor).errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`),
      [],
    );
  },
  'is a service that a config can have'(vendor) {
    parse(configWith(vendor));
  },
  'declares no cookie twice, and none that browsers would end sooner'({ cookies }) {
    const names = cookies.map(({ name, domain = '' }) => `${name} ${domain}`);
    assert.equal(new Set(names).size, names.length);
    for (const { name, lifetime, vendorLifetime } of cookies) {
      assert.ok(days(lifetime) <= 400, name);
      if (vendorLifetime) assert.ok(days(vendorLifetime) > days(lifetime), name);
    }
  },
  'says where the cookies of others live'({ cookies }) {
    for (const { name, party, domain } of cookies) if (party === 'third') assert.match(domain ?? '', /\w\.\w/, name);
  },
  'says everything in two languages'(vendor) {
    const texts = [vendor, ...vendor.cookies].map(({ purpose }) => purpose);
    for (const text of [...texts, vendor.note, vendor.obsolete?.reason, vendor.exemptible?.conditions]) {
      if (!text) continue;
      assert.notEqual(text.fr, text.en);
      for (const words of [text.fr, text.en]) assert.match(words, /^\p{Lu}.{10,}\.$/u);
    }
  },
  'names a replacement that is in use'({ obsolete }) {
    if (!obsolete?.replacement) return;
    const replacement = vendorOf(obsolete.replacement);
    assert.ok(replacement && !replacement.obsolete);
  },
  'says what it rests on'({ hosts, cookies, storage, exemptible, obsolete, sources }) {
    const about = new Set(sources.flatMap((source) => source.about));
    const owed = { cookies: true, lifetimes: cookies.length, hosts: hosts.length, storage, exemption: exemptible };
    for (const [what, isOwed] of Object.entries({ ...owed, end: obsolete }))
      if (isOwed) assert.ok(about.has(what), what);
    for (const { url, confidence } of sources) {
      if (confidence === 'measured') assert.equal(url, undefined);
      else assert.match(url, /^https:\/\//);
    }
  },
};

describe('the catalogue', () => {
  it('has the vendors that landlords’ sites use', () => {
    assert.ok(files.length >= 60);
    const kinds = new Set(vendors.map(({ kind }) => kind));
    for (const kind of 'analytics video map captcha chat social font tag-manager payment accessibility consent'.split(
      ' ',
    ))
      assert.ok(kinds.has(kind), kind);
  });

  it('is one file a vendor, by its id', () => {
    assert.deepEqual(
      vendors.map(({ id }) => `${id}.json`),
      files,
    );
  });

  it('never says that Google Analytics may run without consent', () => {
    const google = vendors.filter(({ id }) => /google-analytics|universal/.test(id));
    assert.equal(google.length, 3);
    assert.ok(google.every(({ exemptible }) => !exemptible));
  });
});

for (const vendor of vendors) {
  describe(vendor.id, () => {
    for (const [name, check] of Object.entries(rules)) it(name, () => check(vendor));
  });
}
