import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const legalBasisWithoutText = phraseRule({
  id: 'legal-basis-without-text',
  family: 'notice',
  severity: 'info',
  standing: 'good-practice',
  demands: 'A public task and a legal obligation rest on a text, which is cited.',
  sources: [gdpr('art. 6(3)')],
  says: 'name the text this rests on, such as an article of the Code de la construction et de l’habitation.',
  fr: [/(?:mission d'(?:interet|service) public|obligations? (?:legales?|declaratives?|reglementaires?))\b/],
  en: [/(?:public task|task in the public interest|legal obligations?)\b/],
  unless: /article|\bart\.|\bcode\b|\bloi\b|\bn ?°|decret|l\. ?\d|r\. ?\d|section|\bact\b/,
  when: ({ plain, heading, lead, column }) =>
    /base|fondement|finalite|basis|purpose/.test(`${heading} ${lead} ${column} ${plain}`),
  kinds: ['item', 'cell'],
});
