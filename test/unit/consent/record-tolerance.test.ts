import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeRecord } from '../../../src/consent/record.js';

const good = { v: 1, id: 'x', at: '2026-11-22T09:00:00Z', rev: '2026-11-01', how: 'custom', choices: { stats: true } };
const coded = (value: unknown) => encodeURIComponent(JSON.stringify(value));

describe('what a stranger writes into the record’s cookie', () => {
  it('is no record cut off anywhere', () => {
    const whole = coded(good);
    expect(decodeRecord(whole)).to.deep.equal(good);
    for (let end = 0; end < whole.length; end++)
      expect(decodeRecord(whole.slice(0, end)), String(end)).to.equal(undefined);
  });

  it('is no record with a way of choosing in a list', () => {
    expect(decodeRecord(coded({ ...good, how: ['custom'] }))).to.equal(undefined);
  });

  for (const at of [
    '2026-11-22T09:00:00(anything)Z',
    '2026-11-22T09:00:00 Z',
    '2026-11-22T09:00:00.Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T09:00:60Z',
    '2026-02-29T09:00:00Z',
    '2026-11-31T09:00:00Z',
    '2026-00-10T09:00:00Z',
    '2026-11-22t09:00:00Z',
    '2026-11-22T09:00Z',
    '2026-11-22',
    'Z',
    '',
    'now Z',
    '22 Nov 2026 09:00:00 Z',
    '+012026-11-22T09:00:00Z',
  ]) {
    it(`is no record at ${JSON.stringify(at)}`, () => {
      expect(decodeRecord(coded({ ...good, at }))).to.equal(undefined);
    });
  }

  it('may have milliseconds in its date', () => {
    expect(decodeRecord(coded({ ...good, at: '2026-11-22T09:00:00.123Z' }))).to.not.equal(undefined);
  });

  it('grants nothing through keys of the prototype', () => {
    const text = JSON.stringify(good);
    expect(decodeRecord(encodeURIComponent(`{"__proto__":${text}}`))).to.equal(undefined);
    const record = decodeRecord(encodeURIComponent(text.replace('"choices":{', '"choices":{"__proto__":true,')));
    expect(Object.getPrototypeOf(record?.choices)).to.equal(Object.prototype);
    expect(record?.choices['constructor' as never]).to.not.equal(true);
  });

  it('may be a megabyte, and is still only read or not', () => {
    expect(decodeRecord(coded({ ...good, more: 'x'.repeat(1e6) }))?.id).to.equal('x');
    expect(decodeRecord('['.repeat(1e6))).to.equal(undefined);
    expect(decodeRecord('%'.repeat(1e6))).to.equal(undefined);
  });

  it('has the documented form whenever it is one', () => {
    const field = fc.oneof(
      fc.constantFrom<unknown>(1, '1', true, null, [], {}, 'custom', ['custom'], good.at, 'x', { a: 'b' }, { a: true }),
      fc.jsonValue(),
    );
    const names = fc.constantFrom('v', 'id', 'at', 'rev', 'how', 'choices', 'categories');
    fc.assert(
      fc.property(names, field, (name, value) => {
        const record = decodeRecord(coded({ ...good, [name]: value }));
        if (!record) return;
        expect([record.v, typeof record.id, typeof record.rev, typeof record.how]).to.deep.equal([
          1,
          'string',
          'string',
          'string',
        ]);
        expect(record.at).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
        for (const answer of Object.values(record.choices)) expect(answer).to.be.a('boolean');
      }),
      { numRuns: 1_000 },
    );
  });
});
