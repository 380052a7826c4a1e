import { gdpr } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const rightsReachable: ConfigRule = {
  id: 'rights-reachable',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: "There is a way to exercise one's rights.",
  sources: [gdpr('art. 12(2)'), gdpr('art. 13(2)(b)')],
  *check({ dpo, policy }) {
    if (!policy) return;
    const ways = [policy.rights, dpo].some((one) => one && (one.email ?? one.address ?? one.phone ?? one.url));
    if (!ways)
      yield {
        pointer: '/policy',
        message: 'the notice lists rights, and nobody to address: add "rights", or the officer in "dpo"',
      };
  },
};
