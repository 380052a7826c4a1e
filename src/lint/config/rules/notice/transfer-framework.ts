import { gdpr } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const transferFramework: ConfigRule = {
  id: 'transfer-framework',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'The Data Privacy Framework is for companies in the United States that joined it.',
  sources: [
    gdpr('art. 45'),
    {
      cite: 'Commission, decision 2023/1795',
      url: 'https://www.dataprivacyframework.gov/list',
      confidence: 'secondary',
    },
  ],
  *check({ policy }) {
    for (const {
      item: { country, recipient, safeguard },
      pointer,
    } of placed(policy?.transfers, '/policy/transfers')) {
      if (safeguard === 'data-privacy-framework' && country !== 'US')
        yield {
          pointer: `${pointer}/safeguard`,
          message: `${recipient} is in ${country}, and this framework is for companies in the United States: name the real safeguard`,
        };
    }
  },
};
