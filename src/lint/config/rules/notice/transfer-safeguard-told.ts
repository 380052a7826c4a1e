import { gdpr } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const transferSafeguardTold: ConfigRule = {
  id: 'transfer-safeguard-told',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'Where a safeguard is a contract or an exception, the notice says what it is and how to get a copy.',
  sources: [gdpr('art. 13(1)(f)'), gdpr('art. 46'), gdpr('art. 49')],
  *check({ policy }) {
    for (const {
      item: { id, safeguard, detail },
      pointer,
    } of placed(policy?.transfers, '/policy/transfers')) {
      if (!detail && /clauses|rules|derogation/.test(safeguard))
        yield {
          pointer,
          message: `"${id}" rests on ${safeguard}: add "detail", with what exactly and how to get a copy`,
        };
    }
  },
};
