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
  ],
  en: [
    /when you (?:visit|use|open|access).{0,80}cookies? (?:is|are|will be) (?:automatically )?(?:set|placed|stored|installed|dropped)/,
  ],
  unless:
    /consentement|accord|accept|choix|necessaires?|essentiels?|techniques?|sous reserve|apres|consent|agree|necessary|essential/,
});
