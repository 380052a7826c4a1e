import { gdpr } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const legitimateInterestTold: ConfigRule = {
  id: 'legitimate-interest-told',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'Who relies on a legitimate interest says which.',
  sources: [gdpr('art. 13(1)(d)'), gdpr('art. 14(2)(b)')],
  *check(config) {
    for (const { item: processing, pointer } of processingsIn(config)) {
      if (processing.legalBasis === 'legitimate-interest' && !processing.legitimateInterest)
        yield {
          pointer,
          message: `"${processing.id}" rests on a legitimate interest that is not told: add "legitimateInterest"`,
        };
      if (processing.legalBasis !== 'legitimate-interest' && processing.legitimateInterest)
        yield {
          pointer: `${pointer}/legitimateInterest`,
          message: `"${processing.id}" rests on ${processing.legalBasis}, and tells a legitimate interest: one purpose has one basis; take this out, or change "legalBasis"`,
        };
    }
  },
};
