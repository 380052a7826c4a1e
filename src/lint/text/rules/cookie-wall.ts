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
    /(?:acces|consultation|utilisation|navigation)\b.{0,60}(?:subordonne|conditionne|soumis|reserve)e?s?\b.{0,50}(?:acceptation|consentement|accept).{0,40}(?:cookies?|traceurs?)|(?:refus|sans)\b.{0,40}(?:cookies?|traceurs?).{0,60}(?:acces|consult|utilis)\w{0,5}.{0,20}(?:refuse|interdit|impossible)|(?:devez|necessaire d'|obligatoire d'|faut) ?accepter (?:les |nos |tous les )?(?:cookies?|traceurs?)/,
  ],
  en: [/must accept (?:our |all )?cookies|access.{0,40}(?:conditional|depends) (?:on|upon).{0,30}cookies/],
  unless: /n'est pas|ne sont pas|aucun|is not|necessaires|essentiels/,
});
