import { gdpr, guidelinesOnConsent } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const cookieWall = phraseRule({
  id: 'cookie-wall',
  family: 'choice',
  severity: 'error',
  standing: 'guidance',
  demands: 'Access to a service of every day does not hang on optional cookies.',
  sources: [gdpr('art. 7(4)'), gdpr('recital 42'), guidelinesOnConsent('§38-41')],
  says: 'a consent without which one cannot enter is not free. Leave the door open to those who refuse.',
  fr: [
    /(?:acces|consultation|utilisation|navigation)\b.{0,60}(?:subordonne|conditionne|soumis|reserve)e?s?\b.{0,50}(?:acceptation|consentement|accept).{0,40}(?:cookies?|traceurs?)|(?:refus|sans)\b.{0,40}(?:cookies?|traceurs?).{0,60}(?:acces|consult|utilis)\w{0,5}.{0,20}(?:refuse|interdit|impossible)|(?:devez|necessaire d'|obligatoire d'|indispensable d'|imperatif d'|tenus? d'|faut) ?accepter (?:les |nos |tous les )?(?:cookies?|traceurs?)/,
    // “Accepter les cookies est indispensable pour entrer”.
    /(?:accepter|l'acceptation d[eu]s?|le consentement aux|consentir aux) ?(?:les |nos |ces |tous les |l'ensemble des )?(?:cookies?|traceurs?)\b.{0,30} (?:est|reste|demeure|constitue|conditionne) (?:une |un |la |le |l')?(?:\w{1,14} )?(?:indispensable|necessaire|obligatoire|requise?|prealable|imperati\w{1,3}|condition|acces|exigee?)/,
    /(?:ne (?:peut|pouvez|pourrez|pourra)|n'(?:accedez|entrez|accede)|impossible d[e'])\b.{0,60}(?:qu'(?:en acceptant|apres avoir accepte|a condition d'accepter)|sans (?:accepter|consentir))\b.{0,20}(?:cookies?|traceurs?)/,
    /(?:a defaut d[e']|faute d[e']|sans) ?(?:accepter|acceptation d[eu]s?|consentir aux) ?(?:les |nos |ces )?(?:cookies?|traceurs?)\b.{0,50}(?:ferme|inaccessible|indisponible|refuse|interdit|impossible|bloque)/,
  ],
  en: [
    /must accept (?:our |all )?cookies|(?:accepting|acceptance of|consent to) (?:our |all |the )?cookies is (?:required|necessary|mandatory|compulsory|needed)|(?:cannot|can't|may not) (?:enter|use|access|visit)\b.{0,30}(?:without|unless).{0,20}accept\w{0,3} .{0,10}cookies|access.{0,40}(?:conditional|depends) (?:on|upon).{0,30}cookies/,
  ],
  unless: /n'est pas|ne sont pas|aucun|is not|necessaires|essentiels/,
});
