import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const controllerOrProcessor = phraseRule({
  id: 'controller-or-processor',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'Who is controller and who is processor is said for each processing.',
  sources: [gdpr('art. 13(1)(a)'), gdpr('art. 28')],
  says: 'a person must know whom to turn to. Say for each processing whether you are controller or processor.',
  fr: [
    /responsables? (?:de|du) traitements? (?:ou|et\/ou|et ?\/ ?ou|soit) (?:de |comme |en tant que |parfois )?sous-traitants?|sous-traitants? (?:ou|et\/ou) (?:de |comme )?responsables? (?:de|du) traitement/,
  ],
  en: [/controller (?:or|and\/or) (?:a )?processor/],
});
