import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDuration, durationParts } from '../../../src/config/duration.js';

const date = (text: string) => new Date(`${text}T09:30:15.250Z`);
const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });

describe('addDuration', () => {
  for (const [from, duration, to] of [
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2028-02-29', 'P13M', '2029-03-29'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-11-24', 'P13M', '2027-12-24'],
    ['2026-11-24', 'P1Y2M', '2028-01-24'],
    ['2026-11-24', 'P1W1D', '2026-12-02'],
  ] as const) {
    it(`${from} + ${duration} is ${to}`, () => {
      expect(addDuration(date(from), duration).toISOString()).to.equal(date(to).toISOString());
    });
  }

  it('adds hours, minutes and seconds', () => {
    expect(addDuration(date('2026-12-31'), 'PT15H1M2S').toISOString()).to.equal('2027-01-01T00:31:17.250Z');
  });

  it('lands in the month that follows by that many, on the same day or the last one', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 300 }), (from, months) => {
        const to = addDuration(from, `P${String(months)}M`);
        const monthsApart = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
        expect(monthsApart).to.equal(months);
        const dayAfter = new Date(to.getTime() + 86_400_000).getUTCDate();
        expect(to.getUTCDate() === from.getUTCDate() || dayAfter === 1).to.equal(true);
        expect(to.getUTCDate()).to.be.at.most(from.getUTCDate());
        expect(to.getTime() % 86_400_000).to.equal(from.getTime() % 86_400_000);
      }),
    );
  });

  it('makes 13 months 393 to 397 days, less than browsers keep a cookie', () => {
    fc.assert(
      fc.property(instants, (from) => {
        const days = (addDuration(from, 'P13M').getTime() - from.getTime()) / 86_400_000;
        expect(days).to.be.within(393, 397);
      }),
    );
  });

  it('never goes backwards', () => {
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(addDuration(first, 'P1M') <= addDuration(second, 'P1M')).to.equal(true);
      }),
    );
  });

  it('leaves the date that it is given alone', () => {
    const from = date('2026-01-31');
    addDuration(from, 'P1M');
    expect(from.toISOString()).to.equal(date('2026-01-31').toISOString());
  });
});

describe('durationParts', () => {
  it('refuses what is not a duration', () => {
    for (const text of ['', 'P', 'PT', 'P1', '1M', 'P1H', 'PT1D', 'P-1M', 'P1.5M', 'P1M ', 'session', 'P1MT'])
      expect(() => durationParts(text), text).to.throw(RangeError);
  });
});
