import { cnilRecommendation, gdpr } from '../../sources.js';
import { hasOptionalCookies } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysConsentProof = mustSay({
  id: 'says-consent-proof',
  family: 'choice',
  severity: 'info',
  standing: 'law',
  demands: 'A controller can show that consent was given.',
  sources: [gdpr('art. 7(1)'), cnilRecommendation('art. 4')],
  of: hasOptionalCookies,
  said: /preuves? (?:du|de votre|de son|de) consentement|demontrer|horodat|conserv\w{1,4} (?:la )?(?:preuve|trace)\b.{0,40}(?:consentement|choix)|(?:consentement|choix)\b.{0,60}(?:enregistr|conserv)\w{0,4}\b.{0,60}(?:preuve|date)|proof of consent|record of your (?:consent|choice)/,
  near: [
    /fonctionnement (?:de la |du )(?:banni|bandeau)/,
    /(?:votre|son) consentement\b.{0,100}cookies?|cookies?\b.{0,100}consentement|bandeau|banniere/,
  ],
  missing:
    'Nothing tells how consent is recorded. Say what is kept to show it (date, version, answer), and for how long.',
});
