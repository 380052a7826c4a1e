import type { Rule } from '../rule.js';
import type { Sentence } from './sentence.js';

/** What a text rule has to say of a sentence; the offsets are in its text. */
export interface TextProblem {
  start: number;
  end: number;
  /** One or two sentences: what is wrong, and how to mend it. */
  message: string;
}

/** A rule on what a sentence says, be it of a notice or of a config. */
export interface TextRule extends Rule {
  check: (sentence: Sentence) => Iterable<TextProblem>;
}
