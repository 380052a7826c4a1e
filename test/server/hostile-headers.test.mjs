// Whatever a `Cookie` header holds: no exception, and no header that a visitor could have written.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeRecord } from 'loquet';
import { renewConsentCookie } from 'loquet/server';

const now = new Date('2026-11-24T12:00:00Z');

/** A request as a server hands it over, also with a header that `Headers` would refuse. */
const requestWith = (cookie) => ({
  method: 'GET',
  url: 'https://www.habitat.example/loquet/renew',
  headers: { get: (name) => (name === 'Cookie' ? cookie : null) },
});

const written =
  /^eu-consent=[\w!~*'().%-]+; Expires=\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT; Path=\/; SameSite=Lax; Secure$/;

/** Whether a cookie was written; whatever is written is checked. */
function holds(header) {
  const response = renewConsentCookie(requestWith(header), {}, now);
  const cookie = response.headers.get('Set-Cookie');
  assert.equal(response.status, 204);
  if (cookie === null) return false;
  assert.match(cookie, written);
  const record = decodeRecord(/^eu-consent=([^;]+)/.exec(cookie)[1]);
  const life = Date.parse(/Expires=([^;]+)/.exec(cookie)[1]) - Date.parse(record.at);
  assert.ok(life <= 400 * 86_400_000, 'lives 400 days from the choice at most');
  assert.ok(Date.parse(record.at) <= now.getTime());
  return true;
}

const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
/** Nine times of ten as it should be. */
const mostly = (right, wrong) => fc.oneof({ arbitrary: right, weight: 9 }, { arbitrary: wrong, weight: 1 });
const nearlyRecords = fc
  .record(
    {
      v: mostly(fc.constant(1), fc.anything()),
      id: mostly(texts, fc.anything()),
      at: mostly(
        fc
          .date({ noInvalidDate: true, min: new Date('2025-01-01'), max: new Date('2027-12-31') })
          .map((d) => d.toISOString()),
        texts,
      ),
      rev: mostly(fc.constant('2026-11-01'), texts),
      how: mostly(fc.constantFrom('accept-all', 'refuse-all', 'custom'), texts),
      choices: mostly(fc.dictionary(texts, fc.boolean()), fc.anything()),
    },
    { requiredKeys: ['v', 'id', 'at', 'rev', 'how', 'choices'] },
  )
  .map((value) => JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? String(part) : part)));
const values = fc.oneof(
  texts,
  nearlyRecords,
  nearlyRecords.map((text) => encodeURIComponent(text.toWellFormed())),
  nearlyRecords.map((text) => `${encodeURIComponent(text.toWellFormed())}\r\nSet-Cookie: a=b`),
);

describe('whatever the cookie header,', () => {
  it('renewing throws nothing and writes nothing but a record', () => {
    const pairs = fc.tuple(fc.constantFrom('eu-consent', 'other', '', ' eu-consent'), values);
    const headers = fc
      .array(
        pairs.map(([name, value]) => `${name}=${value}`),
        { maxLength: 5 },
      )
      .chain((parts) => fc.constantFrom(';', '; ', ',').map((separator) => parts.join(separator)));
    let renewed = 0;
    const check = (header) => {
      if (holds(header)) renewed += 1;
    };
    fc.assert(fc.property(fc.oneof(texts, headers), check), { numRuns: 5_000 });
    assert.ok(renewed > 50, `only ${renewed} of the headers carried a record: the test would show little`);
  });

  it('a line break in it stays out of the answer', () => {
    const record = { v: 1, id: 'x', at: '2026-11-22T09:00:00Z', rev: '1', how: 'custom', choices: {} };
    const inject = (id) => JSON.stringify({ ...record, id });
    for (const value of [
      `${encodeURIComponent(inject('x'))}\r\nSet-Cookie: a=b`,
      encodeURIComponent(inject('\r\nSet-Cookie: a=b')),
      inject('x').replace('"x"', '"\\r\\nSet-Cookie: a=b"'),
      inject('x').replace('"x"', '"\\ud800"'),
    ])
      holds(`eu-consent=${value}`);
  });

  it('its size and its depth are no matter', () => {
    const nested = (depth) =>
      `{"v":1,"id":"x","at":"2026-11-22T09:00:00Z","rev":"1","how":"custom","choices":{},"x":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    for (const depth of [1000, 2000, 8000, 100_000]) holds(`eu-consent=${nested(depth)}`);
    for (const text of ['x'.repeat(10_240), ';'.repeat(10_240), 'eu-consent=;'.repeat(1000), '%'.repeat(10_240)])
      holds(text);
  });
});
