import { gdpr, planet49, browserCap } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import { isLonger } from '../../read/durations.js';
import type { ConfigRule } from '../../config-rule.js';

export const noPermanentCookie: ConfigRule = {
  id: 'no-permanent-cookie',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'No cookie is permanent.',
  sources: [planet49, gdpr('art. 5(1)(e)'), browserCap],
  *check(config) {
    for (const { item: cookie, pointer } of cookiesIn(config)) {
      if (isLonger(cookie.lifetime, 'P5Y'))
        yield {
          pointer: `${pointer}/lifetime`,
          message: `"${cookie.name}" would live ${cookie.lifetime}, which is to say for ever, and no browser does that: find out how long it really lives, 400 days at most`,
        };
    }
  },
};
