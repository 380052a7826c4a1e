import { developersGuide } from '../../sources.js';
import { cookieDatabase } from '../../text/sources.js';
import { companions } from '../vendor-cookies.js';
import type { NoticeRule } from '../notice-rule.js';

export const vendorCookiesMissing: NoticeRule = {
  id: 'vendor-cookies-missing',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'The list of cookies is complete.',
  sources: [developersGuide('fiche 16'), cookieDatabase],
  *check({ cookies }) {
    for (const companion of companions) {
      const listed = cookies.find(({ name }) => companion.of.test(name));
      if (listed && !cookies.some(({ name }) => companion.with.test(name))) {
        yield {
          message: `“${listed.name}” never comes alone: ${companion.what} is set beside it. See what the site really sets, and list that.`,
          at: { block: listed.block },
        };
      }
    }
  },
};
