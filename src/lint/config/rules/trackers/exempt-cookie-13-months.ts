import { cnilRecommendation, audienceExemption } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import { isLonger } from '../../read/durations.js';
import type { ConfigRule } from '../../config-rule.js';

export const exemptCookie13Months: ConfigRule = {
  id: 'exempt-cookie-13-months',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands: 'A cookie of exempt audience measurement lives 13 months at most.',
  sources: [audienceExemption, cnilRecommendation('art. 5')],
  *check(config) {
    for (const { item: cookie, pointer, service } of cookiesIn(config)) {
      if (service.exempt && isLonger(cookie.lifetime, 'P13M'))
        yield {
          pointer: `${pointer}/lifetime`,
          message: `"${cookie.name}" lives ${cookie.lifetime}: without consent 13 months at most, not prolonged at each visit; set it so in the tool, then here`,
          fix: { pointer: `${pointer}/lifetime`, value: 'P13M', title: 'Set the lifetime to P13M' },
        };
    }
  },
};
