import { gdpr } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const rightsFreeOfPaper: ConfigRule = {
  id: 'rights-free-of-paper',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Rights can be exercised by electronic means where data are collected by them.',
  sources: [gdpr('recital 59'), gdpr('art. 12(2)')],
  *check({ dpo, policy }) {
    if (!policy) return;
    const ways = [policy.rights, dpo].filter((one) => one !== undefined);
    if (ways.some((one) => one.address ?? one.phone) && !ways.some((one) => one.email ?? one.url))
      yield {
        pointer: policy.rights ? '/policy/rights' : '/dpo',
        message: 'a site that takes data by a form takes requests by one, too: add "email" or "url"',
      };
  },
};
