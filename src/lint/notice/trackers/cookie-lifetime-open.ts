import { audienceExemption, browserCap, planet49 } from '../../sources.js';
import { fold } from '../../text/fold.js';
import type { NoticeRule } from '../notice-rule.js';

export const cookieLifetimeOpen: NoticeRule = {
  id: 'cookie-lifetime-open',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'No cookie lasts for ever.',
  sources: [planet49, audienceExemption, browserCap],
  *check({ cookies }) {
    for (const { name, cells } of cookies) {
      const cell = cells.lifetime;
      if (
        cell &&
        /permanent|persistant|indetermin|indefini|illimit|variable|selon|unlimited|never|forever|persistent/.test(
          fold(cell.text).plain,
        )
      ) {
        yield {
          message: `“${name}”: “${cell.text.trim()}” is no lifetime. Write days or months; browsers keep no cookie longer than 400 days.`,
          at: { block: cell },
        };
      }
    }
  },
};
