import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeRecord, encodeRecord, type ConsentRecord } from '../../../src/consent/record.js';

const good: ConsentRecord = {
  v: 1,
  id: 'Yk3',
  at: '2026-11-22T09:00:00Z',
  rev: '2026-11-01',
  how: 'accept-all',
  choices: { stats: true, video: false },
};
const coded = (value: unknown) => encodeURIComponent(JSON.stringify(value));

const records: fc.Arbitrary<ConsentRecord> = fc.record({
  v: fc.constant(1 as const),
  id: fc.string(),
  at: fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  rev: fc.string(),
  how: fc.constantFrom('accept-all' as const, 'custom' as const, 'refuse-all' as const),
  choices: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), fc.boolean()),
});

describe('the record’s codec', () => {
  it('reads any string as a record or as nothing, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.json().map(encodeURIComponent)), (text) => {
        const record = decodeRecord(text);
        if (record) expect(record.v).to.equal(1);
      }),
      { numRuns: 500 },
    );
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(decodeRecord(encodeRecord(record))).to.deep.equal(record);
      }),
    );
  });

  it('writes nothing that a cookie cannot carry', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(encodeRecord(record))
          .to.match(/^[!-~]*$/)
          .and.not.match(/[;,\s"\\]/);
      }),
    );
  });

  it('takes a record with just the documented fields, and one with more', () => {
    expect(decodeRecord(coded(good))).to.deep.equal(good);
    expect(decodeRecord(coded({ ...good, lang: 'fr' }))?.choices).to.deep.equal(good.choices);
  });

  const wrong: Record<string, unknown> = {
    'no object': 'yes',
    'a list': [good],
    'another version': { ...good, v: 2 },
    'a version as text': { ...good, v: '1' },
    'no date': { ...good, at: undefined },
    'a date that does not exist': { ...good, at: '2026-02-30T00:00:00Z' },
    'a date without its zone': { ...good, at: '2026-11-22T09:00:00' },
    'a date in another zone': { ...good, at: '2026-11-22T09:00:00+01:00' },
    'a day without an hour': { ...good, at: '2026-11-22Z' },
    'no revision': { ...good, rev: 3 },
    'an unknown way': { ...good, how: 'scrolled' },
    'no choices': { ...good, choices: undefined },
    'choices in a list': { ...good, choices: [true] },
    'a choice that is not yes or no': { ...good, choices: { stats: 'true' } },
    'categories that are no words': { ...good, categories: { stats: 1 } },
  };
  for (const [what, value] of Object.entries(wrong)) {
    it(`takes ${what} for no record`, () => {
      expect(decodeRecord(coded(value))).to.equal(undefined);
    });
  }
});
