import { gdpr } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const retentionTold: ConfigRule = {
  id: 'retention-told',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'How long data are kept is told.',
  sources: [gdpr('art. 13(2)(a)'), gdpr('art. 14(2)(a)')],
  *check(config) {
    for (const {
      item: { id, retention },
      pointer,
    } of processingsIn(config)) {
      if (!retention.active && !retention.archive && !retention.criteria)
        yield {
          pointer: `${pointer}/retention`,
          message: `how long the data of "${id}" are kept is not told: add "active", or "criteria" if no number of months decides`,
        };
    }
  },
};
