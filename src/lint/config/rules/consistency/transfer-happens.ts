import { gdpr } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const transferHappens: ConfigRule = {
  id: 'transfer-happens',
  family: 'consistency',
  severity: 'warning',
  standing: 'advice',
  demands: 'A transfer that is declared happens in some processing.',
  sources: [gdpr('art. 13(1)(f)')],
  *check({ policy }) {
    for (const { item: transfer, pointer } of placed(policy?.transfers, '/policy/transfers')) {
      if (!policy?.processings.some(({ transfers }) => transfers?.includes(transfer.id)))
        yield {
          pointer,
          message: `no processing names "${transfer.id}": say which data go to ${transfer.recipient}, or take it out`,
        };
    }
  },
};
