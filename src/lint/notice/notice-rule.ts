import type { Rule } from '../rule.js';
import type { Block } from './block.js';
import type { Notice } from './notice.js';

/** What a rule has to say of a notice. */
export interface NoticeProblem {
  /** One or two sentences: what is wrong, and how to mend it. */
  message: string;
  /** Where; absent when the notice has no place for what it lacks. */
  at?: Place | undefined;
}

/** Words of a block; without offsets, all of it. */
export interface Place {
  block: Block;
  start?: number;
  end?: number;
}

/** A rule on a notice as a whole: what it must say, and whether it contradicts itself. */
export interface NoticeRule extends Rule {
  check: (notice: Notice) => Iterable<NoticeProblem>;
}
