import { gdpr } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { lengthOf, durationsIn } from '../../read/durations.js';
import type { ConfigRule } from '../../config-rule.js';

export const retentionAsSet: ConfigRule = {
  id: 'retention-as-set',
  family: 'consistency',
  severity: 'warning',
  standing: 'law',
  demands: 'Where a retention has a number of its own, its words name no other longer one.',
  sources: [gdpr('art. 5(1)(d)'), gdpr('art. 13(2)(a)')],
  *check(config) {
    for (const {
      item: { retention },
      pointer,
    } of processingsIn(config)) {
      const { active, archive, criteria } = retention;
      if (!criteria || (!active && !archive)) continue;
      const most = lengthOf(active ?? 'PT0S') + lengthOf(archive ?? 'PT0S');
      const longer = active && durationsIn(french(criteria)).find(({ duration }) => lengthOf(duration) > most * 1.03);
      if (longer)
        yield {
          pointer: `${pointer}/retention/criteria`,
          message: `the text says "${longer.said}", the numbers come to less (${[active, archive].filter(Boolean).join(' + ')}): correct one of them`,
        };
    }
  },
};
