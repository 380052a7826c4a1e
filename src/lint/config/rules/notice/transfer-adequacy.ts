import { gdpr } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import { isInArea, isAdequate } from '../../read/countries.js';
import type { ConfigRule } from '../../config-rule.js';

export const transferAdequacy: ConfigRule = {
  id: 'transfer-adequacy',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'An adequacy decision exists for the country.',
  sources: [
    gdpr('art. 45'),
    {
      cite: 'Commission, adequacy decisions',
      url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
      confidence: 'remembered',
    },
  ],
  *check({ policy }) {
    for (const {
      item: { country, safeguard },
      pointer,
    } of placed(policy?.transfers, '/policy/transfers')) {
      if (safeguard !== 'adequacy' || isAdequate(country) || isInArea(country)) continue;
      yield {
        pointer: `${pointer}/safeguard`,
        message: `we know of no adequacy decision for ${country}${country === 'US' ? ' but the Data Privacy Framework, for companies that joined it: write "data-privacy-framework" if this one did' : ': name the real safeguard'}`,
      };
    }
  },
};
