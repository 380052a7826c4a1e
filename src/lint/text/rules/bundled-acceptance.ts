import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const bundledAcceptance = phraseRule({
  id: 'bundled-acceptance',
  family: 'texts',
  severity: 'error',
  standing: 'law',
  demands: 'Accepting terms, or using a site, is no consent to a processing.',
  sources: [gdpr('art. 7(2)'), gdpr('recital 42')],
  says: 'an account or a form is no consent to a notice. Inform, and ask for consent apart where there is need of it.',
  fr: [
    /(?:en (?:creant|ouvrant|validant|soumettant|envoyant|remplissant|vous inscrivant|cochant|utilisant|accedant)|(?:l'inscription|la creation (?:du|de votre|d'un) compte|l'envoi|l'utilisation)\b).{0,80}(?:accept|autoris|consent|reconnai)\w{0,5}\b.{0,140}(?:confidentialite|donnees|informations personnelles|vie privee|protection)/,
    /(?:accept|approuv)\w{1,5}\b.{0,60}(?:politique|charte) de (?:confidentialite|protection|donnees).{0,80}(?:autoris|condition|necessaire|obligatoire|prealable)/,
  ],
  en: [
    /by (?:creating|using|opening|submitting|registering|signing).{0,80}you (?:accept|agree|consent|authori).{0,100}(?:privacy|data|information)/,
  ],
  unless: /n'emporte|ne vaut|n'est pas|does not|reconnait avoir (?:pris connaissance|ete informe)/,
});
