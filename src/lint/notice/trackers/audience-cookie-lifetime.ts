import { audienceExemption } from '../../sources.js';
import { monthsIn } from '../../text/lifetime.js';
import { isAudienceCookie } from './is-audience-cookie.js';
import type { NoticeRule } from '../notice-rule.js';

export const audienceCookieLifetime: NoticeRule = {
  id: 'audience-cookie-lifetime',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands: 'A cookie that measures an audience lasts thirteen months at most.',
  sources: [audienceExemption],
  *check({ cookies }) {
    for (const cookie of cookies) {
      const cell = cookie.cells.lifetime;
      const months = cell && monthsIn(cell.text);
      if (cell && months !== undefined && months > 13.1 && isAudienceCookie(cookie)) {
        yield {
          message: `“${cookie.name}” lasts ${cell.text.trim()}: thirteen months are the most that the CNIL recommends.`,
          at: { block: cell },
        };
      }
    }
  },
};
