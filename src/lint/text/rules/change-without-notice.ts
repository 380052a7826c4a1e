import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const changeWithoutNotice = phraseRule({
  id: 'change-without-notice',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'No notice is changed behind the back of those it concerns.',
  sources: [gdpr('art. 13(3)'), gdpr('art. 5(1)(a)')],
  says: 'changes of a notice are announced. Say how, and how long before.',
  fr: [
    /(?:modifi|amend|chang|evolu|mettre fin|mise a jour|revis|supprim)\w{0,6}\b.{0,120}\bsans (?:preavis|avertissement|notification|information prealable|vous (?:en )?(?:prevenir|avertir|informer))|sans preavis\b.{0,60}(?:modifi|amend|chang|revis)|modifier unilateralement|unilateralement.{0,30}modifi|modifi\w{1,5}\b.{0,40}\ba tout moment\b.{0,60}(?:presentes?|politique|conditions|cgu|contenu)|(?:presentes?|politique|conditions|cgu)\b.{0,60}modifi\w{1,5}.{0,20} a tout moment/,
  ],
  en: [
    /(?:change|modify|amend|update)\w{0,2}\b.{0,80}without (?:prior )?notice|(?:change|modify|amend) (?:this|these|our).{0,40}at any time/,
  ],
});
