import { audienceExemption, gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const unexplainedAnonymisation = phraseRule({
  id: 'unexplained-anonymisation',
  family: 'trackers',
  severity: 'info',
  standing: 'guidance',
  demands: 'Whoever says that addresses are anonymised says how, and when.',
  sources: [gdpr('recital 26'), audienceExemption],
  says: 'say how: how many bytes are cut, by whom, and before or after the address is stored.',
  fr: [
    /\b(?:adresses?)? ?ip\b.{0,40}(?:anonymis|pseudonymis)\w{1,5}|(?:anonymis|pseudonymis)\w{1,6}\b.{0,20} (?:de |des |l'|les |votre )?(?:adresses? )?\bip\b/,
  ],
  en: [/\bip (?:address(?:es)?)?.{0,30}anonymi[sz]|anonymi[sz]\w{1,6}.{0,20}\bip\b/],
  unless: /octets?|tronqu|troncature|masqu|supprim|derniers? (?:chiffres|blocs)|bytes?|truncat|mask|removed/,
});
