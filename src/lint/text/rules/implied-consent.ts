import { cnilGuidelines, gdpr } from '../../sources.js';
import { eitherOrder } from '../either-order.js';
import { phraseRule } from '../phrase-rule.js';

/** To browse, to close, or to do nothing. */
const noAct = String.raw`\b(?:si|tant que|quand|lorsque|des lors que|des que) vous (?:\w{1,12} )?(?:ignorez|continuez|poursuivez|restez|demeurez|fermez|passez|naviguez|parcourez|consultez|visitez|faites defiler|cliquez (?:ailleurs|en dehors|hors|sur (?:un|une|n'importe)))\b|\ben (?:\w{1,12}ment )?(?:continuant|poursuivant|restant|demeurant|navig\w{1,4}ant|navigant|consultant|visitant|utilisant|parcourant|accedant|lisant|fermant|ignorant|faisant defiler|n'(?:agiss|effectu)ant|\bne (?:refus|repond|choisiss|fais)ant)\b|\b(?:simple|seule?|toute?|le) (?:fait|navigation|visite|consultation|ouverture|utilisation|presence|lecture|affichage|passage|clic|action|defilement)\b|\bferm(?:er|ez|eture|ant)\b.{0,25}(?:bandeau|banniere|message|fenetre|encart|avis|croix)|\bclic(?:s|k|quer|quez)?\b.{0,20}(?:en dehors|hors|ailleurs|n'importe)|\b(?:sauf|sans|a defaut|faute|en l'absence|absence)(?: d[e'])? ?(?:toute |une |votre |un |d'une )?(?:avis contraire|opposition|refus\w{0,2}|reponse|choix|manifest\w{1,5}|reaction|action|indication contraire|objection|desaccord|instruction contraire|geste|vous (?:manifester|exprimer|opposer|prononcer|decider)|repondre|choisir)|\b(?:vous|visiteur|internaute|utilisateur|locataire|personne|on|qui|quiconque|celui|ceux) (?:qui )?\b(?:ne|n'|s'abst)(?: ?(?:vous |s'|y |se |etes |avez |a |est )){0,2} ?(?:pas )?(?:repon|choisi|refus|oppos|reagi|manifest|exprim|quitt|ferm|decoch|coch|dites|dit|clique|desactiv|fait|faites|decid|prononc|ient)|\b(?:silence|inaction|inactivite|passivite)\b|\baucune case n'|\b(?:pas de|aucune|non-|absence de|defaut de) ?(?:reponse|reaction|opposition|refus|objection)\b|\bs'abst\w{2,6}`;

/** To be here, as a noun, but not the use of something: “l’utilisation de cookies suppose votre accord” is right. */
const presence = String.raw`\b(?:usage|emploi|utilisation|navigation|visites?|consultation|connexion|presence|venue|acces|entree|passage|lecture|parcours|defilement|ouverture|fermeture|clics?|silence|inaction|inactivite|absence|defaut|fait d[e']|entrer|naviguer|rester|demeurer|poursuivre|continuer|visiter|consulter|acceder)\b(?! (?:les |nos |vos |la |le |une |un )?(?:cookies|traceurs|donnees))(?! d(?:e|u|es|'un|'une|e ces|e tels|e votre|e vos)? ?(?:cookies?|traceurs?|donnees|photo|image|numero|adresse|video|carte|plan|compte|ligne|informations))`;

const taken = String.raw`\b(?:vaut|valent|vaudra|emport\w{1,3}|impliqu\w{1,3}|entrain\w{1,3}|equiva\w{1,4}|constitu\w{1,3}|signifi\w{1,3}|marqu\w{1,3}|manifest\w{1,3}|confirm\w{1,3}|attest\w{1,3}|exprim\w{1,3}|tradui\w{1,4}|temoign\w{1,3}|tient lieu|fait office|(?:est|sont|sera|seront|etant) (?:\w{1,14} )?(?:traite|considere|repute|compris|interprete|regarde|tenu|recu|enregistre|compte|pris|assimile|vu|lu)\w{0,2} (?:comme|pour|a|par))\b.{0,40}(?:accept|consent|accord|adhesion|\bagre|appro[bu]|assentiment|\boui\b|positi|favorable|autoris)`;

/** What is made of it. “Si vous acceptez” is a choice. */
const agreement = String.raw`\b(?:a|avez|ont|aura|aurez),? (?:de ce fait|par la(?: meme)?|ainsi|automatiquement|donc|implicitement|tacitement),? (?:consenti|accepte|donne|autorise)|\bfeu vert\b|\btien\w{2,4} (?:votre |l'|son )(?:accord|consentement|acceptation) pour|(?<!\b(?:si|quand|lorsque|jusqu'a ce que) )\b(?:vous|l'utilisateur|l'internaute|le visiteur|le locataire|la personne|il|elle|qui .{1,25}) (?:\w{1,14} ){0,2}(?:acceptez|accepte|consentez|consent|autorisez|autorise|adherez|adhere|approuvez|approuve|agreez|agree|validez|(?:donnez|donne) (?:\w{1,12} )?(?:votre|son) (?:accord|consentement)|(?:etes|est|etre) d'accord)\b|\b(?:vaut|valent|vaudra|emport\w{1,3}|equiva\w{1,4}|tient lieu d[e']|suffit a|fait office d[e']) ?.{0,20}(?:accord|consent|accept|adhesion|approbation|autorisation|\boui\b)|\b(?:consider|reput|presum|cense|suppos|tenue?s?\b|interpret|regard|assimil|comprise?\b|comptee?\b|traite\w{0,2}\b|reconn)\w{0,5}\b.{0,30}(?:accept|consent|\baccord|\boui\b|favorable|adhesion|adhere|autoris)|\b(?:votre|l'|son|un) ?(?:accord|consentement|acceptation|autorisation|adhesion)\b (?:nous |en |vous )?(?:est|sera|serait|est donc|resulte\w{0,2}|se deduit|decoule|provient)(?: \w{1,14}ment| alors| donc)? ?(?:acquise?|donnee?|presumee?|reputee?|supposee?|obtenue?|consideree?|reconnue?|tacite|deduite?|recueillie?|d[eu'] |par )|\b(?:enregistr|not|retien|lit|compt)\w{0,4} (?:un |une |votre |cela comme un )?(?:\w{1,8} )?(?:oui|accord|acceptation|consentement|(?:reponse |avis )?(?:positive|favorable|affirmative))\b|\b(?:partons du principe|estimons|supposons|presumons|deduisons|comprenons|concluons|jugeons|considerons|tenons pour)\b.{0,40}(?:accept|consent|\baccord|\boui\b|convien|souhaitez|voulez|\bne vous (?:derang|gen)|favorable)`;

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
    /(?:(?:a|en|par) (?:defaut|l'absence|absence) d[e'] ?(?:votre )?(?:reponse|choix|refus|opposition|reaction|avis contraire)|sans (?:reponse|opposition|refus|choix|avis contraire|manifestation|reaction)|si vous ne (?:repondez|choisissez|refusez|reagissez|dites)|faute de (?:reponse|choix|refus|reaction))\b.{0,80}(?:(?:votre|l'|son|un) ?(?:accord|consentement|acceptation|adhesion)\b.{0,30}(?:acquis|donne|obtenu|presum|suppose|repute)|considerons .{0,20}(?:d'accord|accept|consent|favorable)|(?:etes|est) (?:repute|cense|considere|presume)\w{0,2} (?:d'accord|accept|consent|favorable|les accepter)|vous acceptez|nous (?:deposons|activons|installons))/,
    eitherOrder(noAct, agreement, 100),
    new RegExp(`${presence}[^;]{0,80}${taken}`),
    new RegExp(
      `${presence}[^;]{0,60}\\bsuppos\\w{1,3}\\b.{0,20}(?:accept|consent|accord|adhesion|\\bagre|appro[bu])[^;]{0,60}(?:cookie|traceur|confidentialite)`,
    ),
    /\b(?:navig|utilis|consult|visit|parcour|rest|ouvr|lir|pass|ferm|ignor|clique|tourn|poursuiv|continu|defil)\w{0,5}\b[^;]{0,60}\b(?:revient|equivaut|c'est|suffit) (?:pour (?:vous|nous|lui) )?(?:a |pour )?(?:accept|consent|adher|dire oui|donner (?:votre|son) (?:accord|consentement|feu vert|autorisation))/,
    /(?:votre|son|l') ?(?:accord|consentement|acceptation)\b.{0,40}(?:pour acquis|presume|repute|est acquis|tenu pour)/,
  ],
  en: [
    /(?:continu\w{1,4}|keep|carry\w{0,3} on) (?:to )?(?:brows|us|visit|navigat|scroll)\w{0,5}.{0,80}(?:accept|agree|consent)|by (?:using|browsing|continuing|scrolling).{0,60}you (?:accept|agree|consent)|implied consent|deemed (?:to have )?(?:accepted|consented)|(?:silence|inactivity).{0,40}(?:accept|consent)|(?:use of|visit\w{0,3}|brows\w{3}|presence)\b.{0,40}(?:constitutes?|implies|means|amounts to|signif\w{2,4}) .{0,30}(?:accept|agree|consent)|(?:if you do(?: not|n't)|unless you|without (?:an|your) (?:answer|objection)|failing (?:an|your)).{0,60}(?:assume|take it|consider|deem).{0,30}(?:accept|agree|consent)/,
  ],
  // Terms that are accepted by using a site are a matter of contract, as long as they are of nothing else.
  unless:
    /\bne (?:vaut|valent|constitue\w{0,3}|saurait|peut|sont|signifie|emporte|implique|equivaut|suppose|entraine)\b|n'(?:est (?:pas|jamais)|emporte|implique|equivaut|entraine)|is not|does not|never|\b(?:ne|n'en|n'y) (?:consider|dedui|presum|suppos|interpret|conclu|tenons|tirons|voyons)|\bn'(?:a|ont) (?:aucune?|pas d[e']|nul)|necessairement votre refus|vaut refus|(?:aucun|pas de) (?:cookie|traceur)|rien n'est|(?:vous|que vous) refusez|^(?!.*(?:cookie|traceur|tracker|donnee|confidentialite|consent)).*\bconditions (?:gener|d'util|de paie|d'acces)/,
});
