import { ePrivacy, vanityFair } from '../../sources.js';
import { eitherOrder, tracker } from '../either-order.js';
import { phraseRule } from '../phrase-rule.js';

const atWork = String.raw`\b(?:(?:est|sont|sera|seront|etre) (?:\w{1,14} )?(?:pose|depose|installe|place|active|lance|charge|enregistre|ecrit|inscrit|implante|operationnel|en service|en place|en fonction|lue?|lus|transmis|actif|active)\w{0,2}|(?:se |s')(?:depos|install|activ|charg|lanc|plac|execut|declench|mett|inscri|ecri|log|gliss)\w{1,4}|(?:mesure|suivi|compte|observe)e?s? par|demarr\w{1,4}|envo(?:ie|ient|yons)|recevez|recoit|commenc\w{1,4} a|fonctionne\w{0,2}|tourne\w{0,2}|collectent|mesurent|lisent|lit|suivent|suit|entre\w{0,2} en action|(?:depos|install|pos|plac|activ|lanc|charg|ecriv|implant)(?:e|ons|ent)\b)`;

/** Sooner than anybody can have answered. */
const atOnce = String.raw`\bdes (?:que vous (?:arriv|ouvr|entr|visit|acced|consult|charg)|(?:votre|vos|la|le|les|l'|sa|son|ses) ?(?:\w{1,12} ){0,2}(?:visites?|connexion|consultation|arrivee|acces|ouverture|entree|chargement|affichage|pages?|secondes?|minutes?|instants?|debut|clics?|pas))|\b(?:en meme temps que|avec) la page\b|\ba (?:votre arrivee|l'ouverture|l'arrivee|l'affichage)|\bau (?:premier (?:affichage|acces|chargement|clic)|chargement|moment ou vous (?:arriv|ouvr|entr)\w{1,4})|\bavant (?:meme )?(?:que vous|que l'|qu'il|votre|toute?|d'avoir|de vous) ?.{0,20}(?:choi[sx]|repon|accept|accord|consent|prononc|decid)|\bavant que .{0,30}(?:question|bandeau|banniere|reponse|choix|posee|demande)|\ba peine\b|\ba (?:chaque|chacune de (?:vos|ses)|toute) (?:visites?|connexions?|pages?)|\ba l'instant ou vous|\bque vous (?:ayez|acceptiez|repondiez|vouliez)\b.{0,20}\bou (?:non|pas)|\b(?:quel(?:le)? que soit|independamment de|sans egard a|sans tenir compte de) (?:votre|vos|la)|\bavec ou sans (?:votre )?(?:accord|consentement)|\bmeme (?:si vous (?:refus|dites non|n')|en cas de refus|sans (?:votre )?(?:accord|consentement))|\bavant (?:\w{1,4} ?)?(?:l'(?:affichage|apparition|ouverture) d[eu] ?(?:la )?)?(?:bandeau|banniere|question|fenetre)|(?:bandeau|banniere|question)\b.{0,30}(?:ensuite|apres coup|plus tard)|\bsans (?:attendre|vous (?:demander|consulter|interroger)|(?:demander )?votre (?:accord|avis|consentement)|que vous)|\baussitot (?:la|le|que)|\b(?:lorsque|quand|des lors que) vous (?:arriv|ouvr|entr|visit|acced|consult|charg)\w{1,4}|\bdeja\b|\bdes l'accueil\b|\b(?:d'abord|d'office|d'emblee|aussitot|immediatement)\b`;

export const cookiesOnVisit = phraseRule({
  id: 'cookies-on-visit',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'Nothing but the necessary is set before consent.',
  sources: [ePrivacy, vanityFair],
  says: 'this says that cookies are set by the visit itself. Say which are necessary, and that the others wait for consent.',
  fr: [
    /(?:lors de|des|pendant|durant|a) (?:votre|vos|sa|ses|chaque|chacune de|la|toute) .{0,24}(?:visites?|connexions?|consultations?|arrivee|acces|navigation|utilisation)\b.{0,100}\b(?:cookies?|traceurs?)\b.{0,40}\b(?:sont|est|seront|sera) (?:automatiquement )?(?:deposes?|installes?|enregistres?|places?|stockes?)/,
    /(?:cookies?|traceurs?)\b.{0,30} (?:sont|est|seront|sera) (?:automatiquement )?(?:deposes?|installes?|enregistres?|places?)\b.{0,60}(?:lors de|des|a) (?:votre|vos|sa|chaque|la) .{0,20}(?:visite|connexion|consultation|arrivee|acces)/,
    // “… sont actifs dès votre arrivée”, “dès l’ouverture de la page, des traceurs s’installent”.
    /(?:cookies?|traceurs?|balises?|pixels?)\b.{0,50}\b(?:actifs?|actives?|activees?|presents?|poses?|deposes?|installes?|places?|lances?|charges?|enregistres?|(?:se |s')(?:depos|install|activ|charg|lanc|plac)\w{1,4})\b.{0,40}\bdes (?:que vous|qu'on|(?:votre|vos|la|le|l'|son|sa) ?.{0,24}(?:visites?|connexions?|consultations?|arrivee|acces|ouverture|entree|chargement|affichage))/,
    /\bdes (?:que vous|(?:votre|la|le|l'|son|sa) ?.{0,24}(?:visite|connexion|consultation|arrivee|acces|ouverture|entree|chargement|affichage))\b.{0,60}(?:cookies?|traceurs?|balises?|pixels?)\b.{0,40}(?:actifs?|(?:se |s')(?:depos|install|activ|charg|lanc|plac)\w{1,4}|(?:sont|est) (?:poses?|actives?|lances?|charges?))\b/,
    /\b(?:nous|il|on|site|portail) (?:deposons|depose|installons|installe|plac\w{1,4}|posons|pose|activons|active|lancons|lance)\b.{0,30}(?:cookies?|traceurs?|balises?|pixels?)\b.{0,40}\bdes (?:que vous|(?:votre|la|le|l'|sa) ?.{0,24}(?:visite|connexion|consultation|arrivee|acces|ouverture|entree|chargement|affichage))/,
    // “… avant même que vous ayez choisi”, “… sans attendre votre réponse”.
    new RegExp(`${tracker}[^;]{0,60}${atWork}[^;]{0,60}(?:${atOnce})`),
    new RegExp(`(?:${atOnce})[^;]{0,80}${tracker}[^;]{0,40}${atWork}`),
    new RegExp(`${atWork}[^;]{0,60}(?:${atOnce})[^;]{0,30}${tracker}`),
    new RegExp(`(?:${eitherOrder(`${atWork}[^;]{0,30}${tracker}`, atOnce, 60).source})`),
  ],
  en: [
    /cookies?\b.{0,40}(?:active|set|placed|stored|loaded|installed|dropped|run(?:ning)?)\b.{0,20}(?:as soon as|the moment|from the moment|upon your) /,
    /when you (?:visit|use|open|access).{0,80}cookies? (?:is|are|will be) (?:automatically )?(?:set|placed|stored|installed|dropped)/,
  ],
  unless:
    /\bseule?s?\b|(?<!\b(?:avant|sans|que soit|independamment|compte de|meme si)\b.{0,40})(?:consentement|accord|accept(?!i?ez ou)|choix|choisi)|necessaires?|essentiels?|techniques?|de session|d'authentification|de connexion|de securite|de langue|indispensables?|sous reserve|apres (?:votre|avoir|que vous|un|une|l')|consent|agree|necessary|essential|\baucun|\bne (?:sont|est)|n'est|inacti\w|\b(?:bloque|eteint|refuse|desactive|arrete|coupe|ferme|decoche|neutralise)e?s?\b|\bnot?\b|inactive/,
});
