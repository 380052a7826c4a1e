import { planet49 } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import { hostOf, siteOf } from '../../read/hosts.js';
import type { ConfigRule } from '../../config-rule.js';

export const partyFitsDomain: ConfigRule = {
  id: 'party-fits-domain',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: "A cookie on another site's domain is said to be a third party's.",
  sources: [planet49],
  *check(config) {
    const own = hostOf(config.landlord.website);
    for (const { item: cookie, pointer } of cookiesIn(config)) {
      const domain = cookie.domain?.replace(/^\./, '');
      if (
        !own ||
        !domain ||
        cookie.party === 'third' ||
        own === domain ||
        own.endsWith(`.${domain}`) ||
        domain.endsWith(`.${siteOf(own)}`)
      )
        continue;
      yield {
        pointer: `${pointer}/domain`,
        message: `"${cookie.name}" lives on ${domain}, which is not the site (${own}): say "party": "third", or correct the domain`,
        fix: { pointer: `${pointer}/party`, value: 'third', title: 'Say that it is a third party’s' },
      };
    }
  },
};
