import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const browsingHistory = phraseRule({
  id: 'browsing-history',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'What a visitor has read and looked for is collected for a purpose that is told.',
  sources: [gdpr('art. 13(1)(c)'), gdpr('art. 5(1)(b)')],
  says: 'this records what somebody reads and looks for. Say for which purpose and on what basis, or leave it.',
  fr: [
    /(?:recueill|collect|enregistr|memoris|conserv)\w{0,5}\b.{0,200}\b(?:vous avez|visiteur a|utilisateur a|internaute a) (?:cherche|recherche|consulte|visite|vu|lu)|(?:recueill|collect|enregistr|memoris)\w{0,5}\b.{0,80}(?:historique|habitudes) de (?:navigation|recherche|consultation)/,
  ],
  en: [
    /(?:collect|record|store)\w{0,3}\b.{0,120}(?:pages|searches|information) you (?:have )?(?:visited|viewed|searched|made)|browsing (?:history|habits)/,
  ],
  unless: /cess\w{1,4} d'enregistr|n'enregistr|navigation privee|private browsing/,
});
