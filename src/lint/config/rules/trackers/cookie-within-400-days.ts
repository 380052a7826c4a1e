import { planet49, browserCap } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import { isLonger } from '../../read/durations.js';
import type { ConfigRule } from '../../config-rule.js';

export const cookieWithin400Days: ConfigRule = {
  id: 'cookie-within-400-days',
  family: 'trackers',
  severity: 'warning',
  standing: 'advice',
  demands: 'No cookie is said to live longer than browsers keep one.',
  sources: [browserCap, planet49],
  *check(config) {
    for (const { item: cookie, pointer } of cookiesIn(config)) {
      if (isLonger(cookie.lifetime, 'P400D') && !isLonger(cookie.lifetime, 'P5Y'))
        yield {
          pointer: `${pointer}/lifetime`,
          message: `"${cookie.name}" is said to live ${cookie.lifetime}, and browsers end it after 400 days: write P400D, or the shorter life that the tool is set to`,
          fix: { pointer: `${pointer}/lifetime`, value: 'P400D', title: 'Set the lifetime to P400D' },
        };
    }
  },
};
