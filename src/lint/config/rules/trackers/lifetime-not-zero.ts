import { planet49 } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import { lengthOf } from '../../read/durations.js';
import type { ConfigRule } from '../../config-rule.js';

export const lifetimeNotZero: ConfigRule = {
  id: 'lifetime-not-zero',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'A cookie lives for some time.',
  sources: [planet49],
  *check(config) {
    for (const { item: cookie, pointer } of cookiesIn(config)) {
      if (cookie.lifetime !== 'session' && lengthOf(cookie.lifetime) === 0)
        yield {
          pointer: `${pointer}/lifetime`,
          message: `"${cookie.name}" lives ${cookie.lifetime}, that is not at all: write how long it lives, or "session"`,
        };
    }
  },
};
