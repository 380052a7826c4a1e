import { gdpr } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import { isInArea } from '../../read/countries.js';
import type { ConfigRule } from '../../config-rule.js';

export const transferLeavesEurope: ConfigRule = {
  id: 'transfer-leaves-europe',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A transfer leaves the European Economic Area.',
  sources: [gdpr('art. 44')],
  *check({ policy }) {
    for (const {
      item: { country, recipient },
      pointer,
    } of placed(policy?.transfers, '/policy/transfers')) {
      if (isInArea(country))
        yield {
          pointer,
          message: `${country} is in the European Economic Area: ${recipient} is a recipient, not a transfer; take it out, or correct the country`,
        };
    }
  },
};
