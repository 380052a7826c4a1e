import { gdpr } from '../../sources.js';
import { says } from '../find.js';
import { isPrivacyNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysResponseDelay = mustSay({
  id: 'says-response-delay',
  family: 'notice',
  severity: 'info',
  standing: 'law',
  demands: 'Who exercises a right is told when the answer comes.',
  sources: [gdpr('art. 12(3)')],
  of: (notice) =>
    isPrivacyNotice(notice) &&
    says(notice, /(?:exerc\w{1,6}|adresser)\b.{0,60}(?:droits?|demande)|exercise (?:your|these) rights/),
  said: /(?:delai|dans (?:un|le)|sous|dans les|maximum)\b.{0,30}(?:un mois|1 mois|d'un \(1\) mois|30 jours|trente jours)|(?:un mois|30 jours|trente jours)\b.{0,60}(?:repon|demande|reception)|within (?:one|a|1) month|(?:30|thirty) days/,
  near: [
    /exerc\w{1,6}\b.{0,60}droits?\b.{0,120}(?:courrier|adress|ecri|envoy|contact|mail|aupres|prendre|poste)/,
    /(?:exerc\w{1,6}|adresser)\b.{0,60}(?:droits?|demande)|exercise (?:your|these) rights/,
  ],
  missing: 'Nothing says when an answer comes: one month after the request, two more if it is complex.',
});
