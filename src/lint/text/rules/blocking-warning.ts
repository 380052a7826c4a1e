import { cnilGuidelines, gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const blockingWarning = phraseRule({
  id: 'blocking-warning',
  family: 'choice',
  severity: 'warning',
  standing: 'guidance',
  demands: 'Refusing what is not necessary costs nothing, and the notice does not threaten with it.',
  sources: [gdpr('art. 7(4)'), cnilGuidelines('art. 2')],
  says: 'this frightens without telling the necessary from the rest. Say that refusing optional cookies changes nothing.',
  fr: [
    /(?:desactivation|refus|suppression|blocage|rejet|opposition|absence) (?:de |des |d'un |aux? |a l'installation d'un |a l'utilisation des |l'installation |tous les )(?:tous les |certains )?cookies?.{0,80}(?:empech|alter|degrad|limit|perturb|impossib|affect|nuire|entrain)/,
    /(?:desactiv|refus|bloqu|supprim|rejet)\w{0,5}\b.{0,30}\bcookies?\b.{0,100}(?:empech|alter|degrad|limit|perturb|plus possible|pourr\w{1,4} (?:plus|pas)|inaccessible|ne fonctionner)/,
    /experience\b.{0,40}(?:degradee?|alteree?|limitee?|moins bonne)/,
  ],
  en: [
    /(?:disabl|refus|block|reject|delet)\w{0,5}\b.{0,40}\bcookies?\b.{0,100}(?:prevent|limit|degrad|not work|not function|unavailable|impair)/,
  ],
  unless:
    /necessaires?\b(?! a la)|essentiels?|strictement|fonctionnels?|n'empech|n'affect|ne (?:limite|change|degrade)|aucun\w{0,2} (?:effet|consequence)|de ces cookies|necessary|essential|does not|do not prevent/,
});
