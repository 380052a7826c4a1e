import { cnilGuidelines, audienceExemption } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const exemptOneSite: ConfigRule = {
  id: 'exempt-one-site',
  family: 'trackers',
  severity: 'error',
  standing: 'guidance',
  demands: 'Exempt audience measurement follows nobody from one site to another.',
  sources: [cnilGuidelines('art. 5'), audienceExemption],
  *check(config) {
    for (const { item: cookie, pointer, service } of cookiesIn(config)) {
      if (service.exempt && cookie.party === 'third')
        yield {
          pointer,
          message: `"${cookie.name}" is set on a domain of another site, where it meets the same visitor again: set it on the site itself, or ask for consent`,
        };
    }
  },
};
