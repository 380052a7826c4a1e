import { cnilRecommendation, audienceExemption } from '../../../sources.js';
import { servicesIn, processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const exemptTold: ConfigRule = {
  id: 'exempt-told',
  family: 'trackers',
  severity: 'info',
  standing: 'guidance',
  demands: 'Visitors are told of audience measurement that runs without consent.',
  sources: [cnilRecommendation('art. 5'), audienceExemption],
  *check(config) {
    const told = processingsIn(config).some(({ item: { title, purpose } }) =>
      audience.test(`${french(title)} ${french(purpose)}`),
    );
    for (const { item: service, pointer } of servicesIn(config)) {
      if (service.exempt && config.policy && !told)
        yield {
          pointer,
          message: `the policy has no processing that measures the audience, and "${service.id}" does: add one`,
        };
    }
  },
};

const audience = /audience|fréquentation|statisti|visites/i;
