import { gdpr } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const sourceTold: ConfigRule = {
  id: 'source-told',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands:
    'Of data that do not come from the person the source is told; of data that do, whether they have to be given.',
  sources: [gdpr('art. 13(2)(e)'), gdpr('art. 14(2)(f)')],
  *check(config) {
    for (const { item: processing, pointer } of processingsIn(config)) {
      if (processing.mandatory === undefined && !processing.source)
        yield {
          pointer,
          message: `"${processing.id}" says neither whether the person has to give the data ("mandatory") nor where else they come from ("source"): add what applies`,
        };
    }
  },
};
