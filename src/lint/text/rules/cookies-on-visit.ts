import { ePrivacy, vanityFair } from '../../sources.js';
import { eitherOrder, tracker } from '../either-order.js';
import { phraseRule } from '../phrase-rule.js';

const atWork = String.raw`\b(?:(?:est|sont|sera|seront|etre) (?:\w{1,14} )?(?:pose|depose|installe|place|active|lance|charge|enregistre|ecrit|inscrit|implante|lue?|lus|transmis|actif|active)\w{0,2}|(?:se |s')(?:depos|install|activ|charg|lanc|plac|execut|declench|mett)\w{1,4}|demarr\w{1,4}|fonctionne\w{0,2}|tourne\w{0,2}|collecte\w{0,2}|mesure\w{0,2}|lisent|lit|suivent|suit|entre\w{0,2} en action|(?:depos|install|pos|plac|activ|lanc|charg|ecriv|implant)(?:e|ons|ent)\b)`;

/** Sooner than anybody can have answered. */
const atOnce = String.raw`\bdes (?:que vous (?:arriv|ouvr|entr|visit|acced|consult|charg)|(?:votre|la|le|l'|sa|son) ?(?:\w{1,12} )?(?:visite|connexion|consultation|arrivee|acces|ouverture|entree|chargement|affichage|page))|\ba (?:votre arrivee|l'ouverture|l'arrivee|l'affichage)|\bau (?:premier (?:affichage|acces|chargement|clic)|chargement|moment ou vous (?:arriv|ouvr|entr)\w{1,4})|\bavant (?:meme )?(?:que vous|que l'|qu'il|votre|toute?|d'avoir|de vous) ?.{0,20}(?:choi[sx]|repon|accept|accord|consent|prononc|decid)|\bsans (?:attendre|vous (?:demander|consulter|interroger)|(?:demander )?votre (?:accord|avis|consentement)|que vous)|\b(?:d'office|d'emblee|aussitot|immediatement)\b`;

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
    new RegExp(`(?:${eitherOrder(`${atWork}[^;]{0,30}${tracker}`, atOnce, 60).source})`),
  ],
  en: [
    /cookies?\b.{0,40}(?:active|set|placed|stored|loaded|installed|dropped|run(?:ning)?)\b.{0,20}(?:as soon as|the moment|from the moment|upon your) /,
    /when you (?:visit|use|open|access).{0,80}cookies? (?:is|are|will be) (?:automatically )?(?:set|placed|stored|installed|dropped)/,
  ],
  unless:
    /(?<!\b(?:avant|sans)\b.{0,40})(?:consentement|accord|accept|choix|choisi)|necessaires?|essentiels?|techniques?|de session|d'authentification|de connexion|de securite|de langue|indispensables?|sous reserve|apres|consent|agree|necessary|essential|\baucun|\bne (?:sont|est)|n'est|inacti\w|\bnot?\b|inactive/,
});
