import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Config, Service } from '../../../src/config/types.js';
import { decide } from '../../../src/consent/decide.js';
import type { ConsentRecord } from '../../../src/consent/record.js';
import { service, smallConfig } from '../support/config-fixture.js';

/** Ids that every object has something under are not parsed, and must be harmless all the same. */
const ids = ['stats', 'video', 'tool', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'];
const categories = ['essential', 'analytics', 'media', 'measure'];

const services: fc.Arbitrary<Service[]> = fc.uniqueArray(
  fc
    .record({ id: fc.constantFrom(...ids), category: fc.constantFrom(...categories) })
    .map(({ id, category }) =>
      service(id, category, category === 'measure' ? { exempt: { selfAssessment: 'Faite.', optOut: true } } : {}),
    ),
  { selector: ({ id }) => id },
);
const configs = fc
  .record({ services, revision: fc.constantFrom('2026-10-01', '2026-11-01', '2026-12-01') })
  .map((changes) => smallConfig(changes));
const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2029-01-01'), noInvalidDate: true });
const records: fc.Arbitrary<ConsentRecord> = fc.record({
  v: fc.constant(1 as const),
  id: fc.constant('x'),
  at: moments.map((at) => at.toISOString()),
  rev: fc.constant('2026-11-01'),
  how: fc.constant('custom' as const),
  choices: fc.dictionary(fc.constantFrom(...ids), fc.boolean()),
  categories: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...categories)),
});

/** What was answered, the prototype left alone. */
const answer = ({ choices }: ConsentRecord, id: string) => (Object.hasOwn(choices, id) ? choices[id] : undefined);

const check = (
  holds: (situation: { config: Config; record: ConsentRecord; now: Date; globalPrivacyControl: boolean }) => void,
) => {
  fc.assert(
    fc.property(configs, records, moments, fc.boolean(), (config, record, now, globalPrivacyControl) => {
      // The store gives no record from the future.
      fc.pre(Date.parse(record.at) <= +now);
      holds({ config, record, now, globalPrivacyControl });
    }),
    { numRuns: 2_000 },
  );
};
const granted = (situation: Parameters<typeof decide>[0], category: string) =>
  situation.config.services.filter(
    (each) => decide(situation).granted.has(each.id) && (each.category === category || category === 'any'),
  );

describe('whatever the config, the record and the time,', () => {
  it('what is essential runs, and nothing that the config does not know', () => {
    check((situation) => {
      const essential = situation.config.services.filter(({ category }) => category === 'essential');
      expect(granted(situation, 'essential')).to.deep.equal(essential);
      expect(decide(situation).granted.size).to.equal(granted(situation, 'any').length);
    });
  });

  it('what needs consent runs only on a yes that is younger than 13 months, of this revision, for this category', () => {
    check((situation) => {
      const { config, record, now } = situation;
      for (const { id, category } of [...granted(situation, 'analytics'), ...granted(situation, 'media')]) {
        expect(answer(record, id)).to.equal(true);
        expect(new Date(record.at) <= now).to.equal(true);
        expect((+now - Date.parse(record.at)) / 86_400_000).to.be.below(398);
        expect(record.rev >= config.revision).to.equal(true);
        if (Object.hasOwn(record.categories ?? {}, id)) expect(record.categories?.[id]).to.equal(category);
      }
    });
  });

  it('what is exempt does not run after an opt-out, however old', () => {
    check((situation) => {
      if (new Date(situation.record.at) > situation.now) return;
      for (const { id } of granted(situation, 'measure')) expect(answer(situation.record, id)).to.not.equal(false);
    });
  });

  it('without a record nothing runs that needs consent, and a signal holds what is exempt too', () => {
    check((situation) => {
      const first = { ...situation, record: undefined };
      expect([...granted(first, 'analytics'), ...granted(first, 'media')]).to.deep.equal([]);
      if (situation.globalPrivacyControl) expect(granted(first, 'measure')).to.deep.equal([]);
    });
  });

  it('a signal asks nothing, nor does a config in which nothing needs consent', () => {
    check((situation) => {
      const optional = situation.config.services.some(
        ({ category }) => category === 'analytics' || category === 'media',
      );
      const { asking } = decide(situation);
      if (situation.globalPrivacyControl || !optional) expect(asking).to.equal(false);
      else expect(decide({ ...situation, record: undefined }).asking).to.equal(true);
    });
  });

  it('when every answer is no, nothing runs but what is essential', () => {
    check((situation) => {
      const choices = Object.fromEntries(ids.map((id) => [id, false]));
      const refused = { ...situation, now: new Date(situation.record.at), record: { ...situation.record, choices } };
      expect(granted(refused, 'any')).to.deep.equal(granted(refused, 'essential'));
    });
  });
});
