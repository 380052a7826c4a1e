import { ePrivacy, vanityFair } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

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
  ],
  en: [
    /cookies?\b.{0,40}(?:active|set|placed|stored|loaded|installed|dropped|run(?:ning)?)\b.{0,20}(?:as soon as|the moment|from the moment|upon your) /,
    /when you (?:visit|use|open|access).{0,80}cookies? (?:is|are|will be) (?:automatically )?(?:set|placed|stored|installed|dropped)/,
  ],
  unless:
    /consentement|accord|accept|choix|necessaires?|essentiels?|techniques?|sous reserve|apres|consent|agree|necessary|essential|\baucun|\bne (?:sont|est)|n'est|inacti\w|\bnot?\b|inactive/,
});
