// What a server may know of the visitor's answer: what the loader will find.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encodeRecord } from 'loquet';
import { hasAccepted } from 'loquet/server';
import { smallConfig } from '../support/bare-page.mjs';

const now = new Date('2026-11-24T12:00:00Z');
const config = smallConfig();
const value = (changes = {}) =>
  encodeRecord({
    v: 1,
    id: 'x',
    at: '2026-11-24T09:00:00Z',
    rev: '2026-11-24',
    how: 'custom',
    choices: { stats: true, video: false },
    ...changes,
  });
const accepts = (changes) => hasAccepted(`a=b; eu-consent=${value(changes)}`, config, now);

describe('an acceptance', () => {
  it('of one service is one', () => {
    assert.equal(accepts(), true);
  });

  it('holds for 13 months, to the second', () => {
    const at = (moment) => hasAccepted(`eu-consent=${value()}`, config, new Date(moment));
    assert.equal(at('2027-12-24T08:59:59Z'), true);
    assert.equal(at('2027-12-24T09:00:00Z'), false);
  });

  const none = {
    'a refusal': { choices: { stats: false, video: false } },
    'an earlier revision': { rev: '2026-11-01' },
    'a record of the future': { at: '2026-11-24T12:00:01Z' },
    'another version': { v: 2 },
    'a service that the config does not know': { choices: { other: true } },
    'a service that has moved': { categories: { stats: 'media' } },
  };
  for (const [name, changes] of Object.entries(none)) {
    it(`is not ${name}`, () => {
      assert.equal(accepts(changes), false);
    });
  }

  it('is not an older one beside a refusal', () => {
    const refusal = value({ choices: { stats: false }, at: '2026-11-24T10:00:00Z' });
    assert.equal(hasAccepted(`eu-consent=${value()}; eu-consent=${refusal}`, config, now), false);
  });

  it('is read under the name that the config gives', () => {
    const named = smallConfig({ consent: { cookie: { name: 'choix' } } });
    assert.equal(hasAccepted(`choix=${value()}`, named, now), true);
    assert.equal(hasAccepted(`eu-consent=${value()}`, named, now), false);
  });

  it('is not what no cookie says, and no header throws', () => {
    for (const cookies of [null, undefined, '', 'eu-consent=', `eu-consent=${'%5B'.repeat(5000)}`])
      assert.equal(hasAccepted(cookies, config, now), false);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => hasAccepted(`eu-consent=${text}`, config, now) === false),
    );
  });
});
