import { gdpr } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const consequenceTold: ConfigRule = {
  id: 'consequence-told',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Who has to give data is told what happens otherwise.',
  sources: [gdpr('art. 13(2)(e)')],
  *check(config) {
    for (const {
      item: { id, mandatory, consequence },
      pointer,
    } of processingsIn(config)) {
      if (mandatory && !consequence)
        yield {
          pointer,
          message: `what happens to whoever does not give the data of "${id}" is not told: add "consequence"`,
        };
    }
  },
};
