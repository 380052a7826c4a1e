// What `loquet/server` answers: the record of the request, unchanged, or nothing.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encodeRecord } from 'loquet';
import { renewConsentCookie } from 'loquet/server';

const now = new Date('2026-11-24T12:00:00Z');
const record = (changes = {}) => ({
  v: 1,
  id: 'Yk3bW1xQ2h4T0pVZ2s5dg',
  at: '2026-11-22T09:00:00Z',
  rev: '2026-11-01',
  how: 'custom',
  choices: { matomo: true, youtube: false },
  categories: { matomo: 'analytics', youtube: 'media' },
  ...changes,
});
const value = (changes) => encodeRecord(record(changes));

const ask = (
  cookieHeader,
  { url = 'https://www.habitat.example/loquet/renew', headers = {}, method, ...cookie } = {},
) =>
  renewConsentCookie(
    new Request(url, { method, headers: { ...(cookieHeader && { Cookie: cookieHeader }), ...headers } }),
    cookie,
    now,
  );
const cookieOf = (response) => response.headers.get('Set-Cookie');

describe('the renewed cookie', () => {
  it('carries the same value, and expires 400 days after the choice', () => {
    const response = ask(`a=b; eu-consent=${value()}; c=d`);
    assert.equal(response.status, 204);
    assert.equal(
      cookieOf(response),
      `eu-consent=${value()}; Expires=Mon, 27 Dec 2027 09:00:00 GMT; Path=/; SameSite=Lax; Secure`,
    );
  });

  it('does not live a second longer for being written later', () => {
    const expiry = (moment) =>
      /Expires=([^;]+)/.exec(
        cookieOf(
          renewConsentCookie(
            new Request('https://x.example', { headers: { Cookie: `eu-consent=${value()}` } }),
            {},
            moment,
          ),
        ),
      )[1];
    assert.equal(expiry(new Date('2026-11-22T09:00:00Z')), expiry(new Date('2027-12-27T08:59:59Z')));
  });

  it('is written where the loader writes it', () => {
    const place = { name: 'choix', domain: 'habitat.example', path: '/locataires' };
    assert.match(
      cookieOf(ask(`choix=${value()}`, place)),
      /; Path=\/locataires; SameSite=Lax; Domain=habitat\.example; Secure$/,
    );
  });

  it('is not Secure without https, where browsers would drop it', () => {
    assert.doesNotMatch(cookieOf(ask(`eu-consent=${value()}`, { url: 'http://localhost:8080/' })), /Secure/);
  });

  it('can be read by scripts, and the answer is kept by nobody', () => {
    const response = ask(`eu-consent=${value()}`);
    assert.doesNotMatch(cookieOf(response), /HttpOnly/i);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
  });

  it('is the newest of several', () => {
    const older = value({ at: '2026-10-01T00:00:00Z' });
    for (const header of [
      `eu-consent=${older}; eu-consent=${value()}`,
      `eu-consent=${value()};eu-consent=${older}; eu-consent=`,
    ])
      assert.ok(cookieOf(ask(header)).startsWith(`eu-consent=${value()};`));
  });

  it('keeps what a later version of the record adds', () => {
    const more = value({ note: 'é', proof: { hash: 'x' } });
    assert.ok(cookieOf(ask(`eu-consent=${more}`)).startsWith(`eu-consent=${more};`));
  });

  it('is ASCII, however its value was written', () => {
    const raw = JSON.stringify(record()).replaceAll(',', ', ');
    assert.ok(cookieOf(ask(`eu-consent=${raw}`)).startsWith(`eu-consent=${value()};`));
  });
});

describe('no cookie', () => {
  const nothing = {
    'no cookie at all': undefined,
    'another cookie': `consent=${value()}`,
    'a cookie whose name only ends alike': `x-eu-consent=${value()}`,
    'an empty value': 'eu-consent=',
    'a value without a name': value(),
    'what is not JSON': 'eu-consent=yes',
    'a broken encoding': 'eu-consent=%7B%22v%22%E0%A4%A',
    'another version': `eu-consent=${value({ v: 2 })}`,
    'a record without a date': `eu-consent=${value({ at: undefined })}`,
    'a day that does not exist': `eu-consent=${value({ at: '2026-02-30T00:00:00Z' })}`,
    'a record from the future': `eu-consent=${value({ at: '2026-11-24T12:00:01Z' })}`,
    'a record of more than 400 days ago': `eu-consent=${value({ at: '2025-10-20T12:00:00Z' })}`,
    'answers that are no answers': `eu-consent=${value({ choices: { matomo: 'true' } })}`,
    'a list': 'eu-consent=%5B1%5D',
    null: 'eu-consent=null',
    'ten kilobytes': `eu-consent=${value({ id: 'x'.repeat(10_240) })}`,
    'nested ten thousand deep': `eu-consent=${'%5B'.repeat(10_000)}`,
    'a value that grows past what browsers keep': `eu-consent=${JSON.stringify(record({ id: '"'.repeat(1500) }))}`,
  };
  for (const [name, header] of Object.entries(nothing)) {
    it(`for ${name}`, () => {
      const response = ask(header);
      assert.equal(response.status, 204);
      assert.equal(cookieOf(response), null);
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
    });
  }

  for (const site of ['cross-site', 'none', 'nonsense']) {
    it(`for a request that the browser calls ${site}`, () => {
      const response = ask(`eu-consent=${value()}`, { headers: { 'Sec-Fetch-Site': site } });
      assert.equal(response.status, 403);
      assert.equal(cookieOf(response), null);
    });
  }

  for (const site of ['same-origin', 'same-site']) {
    it(`is refused to nobody ${site}`, () => {
      assert.ok(cookieOf(ask(`eu-consent=${value()}`, { headers: { 'Sec-Fetch-Site': site } })));
    });
  }

  it('but by GET and POST', () => {
    for (const method of ['GET', 'POST']) assert.ok(cookieOf(ask(`eu-consent=${value()}`, { method })));
    for (const method of ['HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = ask(`eu-consent=${value()}`, { method });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('Allow'), 'GET, POST');
      assert.equal(cookieOf(response), null);
    }
  });
});
