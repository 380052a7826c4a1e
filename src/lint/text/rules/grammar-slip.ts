import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

/** A text that nobody has read again says so to its readers. */
export const grammarSlip = phraseRule({
  id: 'grammar-slip',
  family: 'texts',
  severity: 'info',
  standing: 'advice',
  demands: 'Sentences hold together.',
  sources: [gdpr('art. 12(1)')],
  says: 'this sentence has lost a word, or has one too many.',
  fr: [
    /\bpeut (?:toutefois |egalement |aussi )?possible\b|\ben aucun (?:etre|ete|tenu)\b|\b(?:de de|le le|la la|les les|des des|et et|que que|qui qui|du du|un un|une une|pour pour|dans dans|avec avec|sur sur|par par|au au|aux aux)\b|\bdes par\b|\btout(?:e)? (?:sous-traitants|prestataires|donnees|informations)\b|\ba la les?\b|\bsi il\b|\bmalgre que\b|\bvous invitions a\b/,
  ],
  en: [/\b(?:the the|of of|to to|and and|a a|is is|in in|your your)\b/],
});
