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
    // To be here, or to do nothing, “emporte”, “vaut”, “entraîne” an agreement.
    /\b(?:navigation|utilisation|visites?|consult(?:ation|er)|presence|venue|acces|entree|silence|inaction|absence|fait de)\b.{0,60} (?:vaut|valent|emport\w{1,3}|impliqu\w{1,3}|entrain\w{1,3}|equiva\w{1,3} a|constitu\w{1,3}|signifi\w{1,3}|suppos\w{1,3}|marqu\w{1,3}|manifest\w{1,3}) (?:a |de |d'|l'|la |le |un |une |votre |son |pour )?(?:\w{1,10} )?(?:accept|consent|accord|adhesion|approbation|agrement|assentiment)/,
    /(?:(?:a|en|par) (?:defaut|l'absence|absence) d[e'] ?(?:votre )?(?:reponse|choix|refus|opposition|reaction|avis contraire)|sans (?:reponse|opposition|refus|choix|avis contraire|manifestation|reaction)|si vous ne (?:repondez|choisissez|refusez|reagissez|dites)|faute de (?:reponse|choix|refus|reaction))\b.{0,80}(?:(?:votre|l'|son|un) ?(?:accord|consentement|acceptation|adhesion)\b.{0,30}(?:acquis|donne|obtenu|presum|suppose|repute)|considerons .{0,20}(?:d'accord|accept|consent|favorable)|(?:etes|est) (?:repute|cense|considere|presume)\w{0,2} (?:d'accord|accept|consent|favorable|les accepter)|vous acceptez|nous (?:deposons|activons|installons))/,
    /(?:votre|son|l') ?(?:accord|consentement|acceptation)\b.{0,20}(?:pour acquis|presume|repute|est acquis|tenu pour)/,
  ],
  en: [
    /(?:continu\w{1,4}|keep|carry\w{0,3} on) (?:to )?(?:brows|us|visit|navigat|scroll)\w{0,5}.{0,80}(?:accept|agree|consent)|by (?:using|browsing|continuing|scrolling).{0,60}you (?:accept|agree|consent)|implied consent|deemed (?:to have )?(?:accepted|consented)|(?:silence|inactivity).{0,40}(?:accept|consent)|(?:use of|visit\w{0,3}|brows\w{3}|presence)\b.{0,40}(?:constitutes?|implies|means|amounts to|signif\w{2,4}) .{0,30}(?:accept|agree|consent)|(?:if you do(?: not|n't)|unless you|without (?:an|your) (?:answer|objection)|failing (?:an|your)).{0,60}(?:assume|take it|consider|deem).{0,30}(?:accept|agree|consent)/,
  ],
  // Terms that are accepted by using a site are a matter of contract, as long as they are of nothing else.
  unless:
    /ne (?:vaut|valent|constitue\w{0,3}|saurait|peut|sont|signifie|emporte|implique|equivaut|suppose|entraine)\b|n'(?:est (?:pas|jamais)|emporte|implique|equivaut|entraine)|is not|does not|never|ne consider|necessairement votre refus|vaut refus|(?:aucun|pas de) (?:cookie|traceur)|rien n'est|(?:vous|que vous) refusez|^(?!.*(?:cookie|traceur|tracker|donnee|confidentialite|consent)).*\bconditions (?:gener|d'util|de paie|d'acces)/,
});
