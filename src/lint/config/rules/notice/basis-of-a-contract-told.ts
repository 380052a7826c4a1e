import { gdpr, transparencyGuidelines } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const basisOfAContractTold: ConfigRule = {
  id: 'basis-of-a-contract-told',
  family: 'notice',
  severity: 'info',
  standing: 'guidance',
  demands: 'Who relies on a contract says which.',
  sources: [gdpr('art. 6(1)(b)'), transparencyGuidelines],
  *check(config) {
    for (const {
      item: { id, legalBasis, legalBasisDetail },
      pointer,
    } of processingsIn(config)) {
      if (legalBasis === 'contract' && !legalBasisDetail)
        yield {
          pointer,
          message: `"${id}" rests on a contract: say which, such as « votre bail », in "legalBasisDetail"`,
        };
    }
  },
};
