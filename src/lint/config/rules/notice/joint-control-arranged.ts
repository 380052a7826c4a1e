import { gdpr } from '../../../sources.js';
import { textsIn } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const jointControlArranged: ConfigRule = {
  id: 'joint-control-arranged',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'Joint controllers tell the essence of their arrangement.',
  sources: [gdpr('art. 26(2)')],
  *check(config) {
    const { policy } = config;
    if (!policy || policy.joint) return;
    for (const { text, pointer } of textsIn(config)) {
      const found = together.exec(text)?.[0];
      if (found)
        yield {
          pointer,
          message: `"${found}" are joint controllers, and the policy has no "joint": add the essence of their arrangement, and whom to address`,
        };
    }
  },
};

const together =
  /co-?responsables?( (du|de) traitement)?|(conjointement|solidairement) responsables?|responsables? conjointe?s?|joint(ly)? (controllers?|responsible)/i;
