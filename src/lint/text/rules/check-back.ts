import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const checkBack = phraseRule({
  id: 'check-back',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Whoever changes a notice tells those it concerns.',
  sources: [gdpr('art. 13(3)'), gdpr('art. 12(1)')],
  says: 'it is not for the reader to look for changes. Say how you tell of them, and ask again for consent where a purpose changes.',
  fr: [
    /(?:consulter|consultation|s'informer|vous informer|prendre connaissance|verifier|se referer|se reporter|visiter|revenir)\w{0,3}\b.{0,40}(?:regulierement|frequemment|periodiquement|aussi souvent|de temps a autre)|(?:regulierement|frequemment|periodiquement)\b.{0,30}(?:consulter|verifier|prendre connaissance|s'informer)|(?:il (?:vous )?(?:appartient|incombe|revient)|est tenue?)\b.{0,40}(?:prendre connaissance|consulter|s'informer|vous informer|verifier)/,
  ],
  en: [
    /(?:check|review|visit|consult|read)\b.{0,40}(?:regularly|periodically|frequently|from time to time)|(?:regularly|periodically) (?:check|review|consult)/,
  ],
  when: ({ plain, previous, heading }) =>
    /politique|conditions|cgu|mentions|charte|notice|modif|page|policy|terms|document/.test(
      `${plain} ${previous} ${heading}`,
    ),
});
