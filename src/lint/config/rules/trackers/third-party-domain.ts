import { planet49, measured } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const thirdPartyDomain: ConfigRule = {
  id: 'third-party-domain',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: "Of a third party's cookie the domain is told.",
  sources: [planet49, measured('a page sees no cookie of another site')],
  *check(config) {
    for (const { item: cookie, pointer } of cookiesIn(config)) {
      if (cookie.party === 'third' && !cookie.domain)
        yield {
          pointer,
          message: `"${cookie.name}" is a third party’s: visitors can only find and erase it by its domain; add "domain"`,
        };
    }
  },
};
