import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const conditionalComplaint = phraseRule({
  id: 'conditional-complaint',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Anybody may complain to the authority, at once.',
  sources: [gdpr('art. 77'), gdpr('art. 13(2)(d)')],
  says: 'a complaint to the authority waits for nothing. Write it without the condition.',
  fr: [
    /(?:si|lorsque|au cas ou|dans le cas ou)\b.{0,60}(?:pas satisfait|insatisf|n'(?:a|avez|ont) pas (?:obtenu|recu)|reponse (?:n'est|ne vous|insatisf)|sans reponse|n'etes pas|ne (?:sont|est) pas satisfaisant)\w{0,6}.{0,160}(?:cnil|autorite de controle|commission nationale)/,
    /(?:a defaut|en l'absence|en cas d'absence|a l'issue|en cas de (?:non-reponse|desaccord|litige|difficulte)) .{0,40}(?:reponse|satisfaction|delai|persistan|desaccord).{0,100}(?:cnil|autorite de controle|commission nationale)/,
  ],
  en: [
    /(?:if|where|when) (?:you are )?(?:not satisfied|unsatisfied|we (?:do not|fail to)|you (?:do not|have not)).{0,120}(?:complain|authority|ico\b|cnil)/,
  ],
});
