import { cnilRecommendation, audienceExemption } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { lengthOf } from '../../read/durations.js';
import type { ConfigRule } from '../../config-rule.js';

export const exemptData25Months: ConfigRule = {
  id: 'exempt-data-25-months',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands: 'Data of exempt audience measurement are kept 25 months at most.',
  sources: [audienceExemption, cnilRecommendation('art. 5')],
  *check(config) {
    if (!config.services.some(({ exempt }) => exempt)) return;
    for (const { item: processing, pointer } of processingsIn(config)) {
      const { active = 'PT0S', archive = 'PT0S' } = processing.retention;
      if (
        audience.test(`${french(processing.title)} ${french(processing.purpose)}`) &&
        lengthOf(active) + lengthOf(archive) > lengthOf('P25M')
      )
        yield {
          pointer: `${pointer}/retention`,
          message: 'what is measured without consent is kept 25 months at most: shorten it, in the tool and here',
        };
    }
  },
};

const audience = /audience|fréquentation|statistiques de (visite|consultation)/i;
