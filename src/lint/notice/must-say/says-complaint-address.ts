import { gdpr } from '../../sources.js';
import { says } from '../find.js';
import { isPrivacyNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysComplaintAddress = mustSay({
  id: 'says-complaint-address',
  family: 'notice',
  severity: 'info',
  standing: 'good-practice',
  demands: 'Who may complain is told where.',
  sources: [gdpr('art. 12(2)'), gdpr('art. 13(2)(d)')],
  of: (notice) =>
    isPrivacyNotice(notice) &&
    says(
      notice,
      /(?:reclamation|plainte|saisir|contacter)\b.{0,160}(?:cnil|commission nationale)|(?:cnil|commission nationale)\b.{0,80}(?:reclamation|plainte)/,
    ),
  said: /cnil\.fr|fontenoy|75334|01 53 73 22 22/,
  near: [
    /(?:reclamation|plainte|saisir|contacter)\b.{0,160}(?:cnil|commission nationale)|(?:cnil|commission nationale)\b.{0,80}(?:reclamation|plainte)/,
  ],
  missing:
    'The CNIL is named without its address. Add https://www.cnil.fr/fr/plaintes, or 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
});
