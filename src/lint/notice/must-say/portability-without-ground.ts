import { gdpr } from '../../sources.js';
import { placeFor, says } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

export const portabilityWithoutGround: NoticeRule = {
  id: 'portability-without-ground',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'No right is promised that does not exist.',
  sources: [gdpr('art. 20(1)')],
  *check(notice) {
    const ground = /contrat|\bbail\b|consentement|contract|lease|consent/;
    const basis = /bases? (?:legale|juridique)|mission d'(?:interet|service) public|legal basis|public task/;
    if (!says(notice, /portabilit/) || !says(notice, basis) || says(notice, ground)) return;
    const message =
      'Portability goes with consent and contract only, and neither is a basis here. Take it out, or name the processing it belongs to.';
    yield { message, at: placeFor(notice, /portabilit/) };
  },
};
