import { cnilGuidelines, gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const impliedConsent = phraseRule({
  id: 'implied-consent',
  family: 'texts',
  severity: 'error',
  standing: 'law',
  demands: 'Silence, scrolling or browsing on is no consent.',
  sources: [gdpr('art. 4(11)'), gdpr('recital 32'), cnilGuidelines('art. 2')],
  says: 'browsing on, silence and inactivity are no consent. Ask for a clear act, and read no answer as a refusal.',
  fr: [
    /(?:poursui(?:te|vant|vre|vez|t)|continu(?:er|ant|ez|e|ation)) (?:de |a |d'|sur )?(?:\w{1,12} )?(?:la |sa |votre |notre |ce |le |cette )?(?:\w{1,12} )?(?:navigation|visite|navigu\w{1,4}|utilis\w{1,6}|parcour\w{1,4}|site|consultation).{0,120}\b(?:accept|autoris|consen[ts]|donne\w{0,2} (?:votre|son) accord)/,
    /\b(?:accept|autoris|consent)\w{0,6}\b.{0,80}\ben (?:poursuivant|continuant|navigant|utilisant)/,
    /\b(?:silence|inaction|absence de (?:choix|reponse|refus|opposition)|(?:ne (?:fait|faites|fassiez|faisant)|sans faire) (?:pas de|aucun) choix|sans (?:reponse|action|refus) de (?:votre|sa) part|fermeture (?:du bandeau|de la banniere)|fait defiler|defilement).{0,80}(?:accept|autoris|consent|vaut accord|accord tacite)/,
    /consentement (?:explicite |expres )?(?:ou |et )?(?:implicite|tacite|presume|suppose)|(?:implicitement|tacitement) (?:accept|consent)|accord tacite/,
    /(?:reput|consider|presum)\w{0,3} (?:comme )?(?:avoir |ayant )?(?:accept|consenti|donne son consentement)/,
    /(?:navigation|utilisation (?:du|de ce|de notre) (?:site|portail|service)|simple visite)\b.{0,40} (?:vaut|emporte|implique) (?:acceptation|consentement|accord|l'acceptation)/,
  ],
  en: [
    /(?:continu\w{1,4}|keep|carry\w{0,3} on) (?:to )?(?:brows|us|visit|navigat|scroll)\w{0,5}.{0,80}(?:accept|agree|consent)|by (?:using|browsing|continuing|scrolling).{0,60}you (?:accept|agree|consent)|implied consent|deemed (?:to have )?(?:accepted|consented)|(?:silence|inactivity).{0,40}(?:accept|consent)/,
  ],
  unless:
    /ne (?:vaut|valent|constitue\w{0,3}|saurait|peut|sont|signifie)\b|n'est (?:pas|jamais)|is not|does not|never|ne consider|necessairement votre refus|vaut refus/,
});
