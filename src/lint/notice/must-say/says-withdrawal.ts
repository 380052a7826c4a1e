import { gdpr } from '../../sources.js';
import { says } from '../find.js';
import { isPrivacyNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysWithdrawal = mustSay({
  id: 'says-withdrawal',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'Where consent is asked, its withdrawal is told.',
  sources: [gdpr('art. 13(2)(c)'), gdpr('art. 7(3)')],
  of: (notice) =>
    isPrivacyNotice(notice) && says(notice, /consentement|accept\w{1,4} (?:les |ces |des |nos )?cookies|\bconsent\b/),
  said: /(?:retir\w{1,3}|retrait|revoqu\w{1,4}|revocation|annul\w{1,4}) (?:a tout moment |de |du |de votre |de son )?(?:votre |son |leur |le |un |ce )?(?:consentement|accord)|(?:revenir|modifier|changer)\b.{0,30}(?:(?:votre|son|vos|ses|leur|leurs|mon) (?:consentement|choix|avis)\b.{0,80}(?:cookie|traceur|bandeau|banni)|(?:votre|son|leur) consentement)|(?:cookie|traceur|bandeau|banni)\w{0,3}\b.{0,80}(?:modifier|changer|revenir)\b.{0,20}(?:choix|avis)|withdraw\w{0,3}\b.{0,40}consent|change your (?:mind|choice)/,
  near: [/dispos\w{1,4}\b.{0,40}droits?|droits? d'acces|your rights/, /consent/],
  missing:
    'Consent is asked for, and nothing says that it can be withdrawn at any time, as easily as it is given. Say so, and where.',
});
