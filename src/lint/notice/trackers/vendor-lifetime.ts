import { audienceExemption } from '../../sources.js';
import { cookieDatabase } from '../../text/sources.js';
import { vendorCookie } from '../vendor-cookies.js';
import type { NoticeRule } from '../notice-rule.js';

export const vendorLifetime: NoticeRule = {
  id: 'vendor-lifetime',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands: 'What a vendor sets by default is known, or changed.',
  sources: [cookieDatabase, audienceExemption],
  *check({ cookies }) {
    for (const { name, block, cells } of cookies) {
      const vendor = vendorCookie(name);
      if (!vendor || vendor.months <= 13 || cells.lifetime?.text.trim()) continue;
      yield {
        message: `“${name}” lasts ${String(vendor.months)} months as ${vendor.vendor} sets it: more than the thirteen months recommended. Set it shorter, and say so.`,
        at: { block },
      };
    }
  },
};
