import { gdpr } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const officerReachable: ConfigRule = {
  id: 'officer-reachable',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'The data protection officer can be reached.',
  sources: [gdpr('art. 13(1)(b)'), gdpr('art. 37(7)')],
  *check({ dpo }) {
    if (dpo && !dpo.email && !dpo.address && !dpo.phone && !dpo.url)
      yield { pointer: '/dpo', message: 'a name alone reaches nobody: add "email", "address", "phone" or "url"' };
  },
};
