import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const legitimateGrounds = phraseRule({
  id: 'legitimate-grounds',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'The right to object is that of the GDPR.',
  sources: [gdpr('art. 21(1)')],
  says: '“pour motif légitime” was the rule before 2018. One objects for reasons of one’s own situation, and the controller has to justify itself.',
  fr: [
    /oppos\w{1,6}\b.{0,120}\b(?:pour (?:des |un |tout )?|sous reserve (?:de |d'un )|justifi\w{1,4} (?:de |d'un )?)motifs? legitimes?/,
  ],
  en: [/object\b.{0,60}on legitimate grounds/],
});
