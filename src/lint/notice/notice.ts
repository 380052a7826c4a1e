import type { Range } from '../finding.js';
import type { Sentence } from '../text/sentence.js';
import type { Block, Table } from './block.js';
import type { DeclaredCookie } from './cookies.js';

/** A sentence of a notice. */
export interface NoticeSentence extends Sentence {
  block: Block;
  /** Where the sentence begins in the text of its block. */
  offset: number;
}

/** A notice as the rules read it. */
export interface Notice {
  language: 'en' | 'fr';
  blocks: Block[];
  tables: Table[];
  sentences: NoticeSentence[];
  /** Whether it was too long to be read to its end. */
  isCut: boolean;
  /** The cookies that it lists, in tables or lists. */
  cookies: DeclaredCookie[];
  /** All sentences, plain, a line each. */
  plain: string;
  /** Where words of a block stand in the file; without offsets, the whole block. */
  rangeOf: (block: Block, start?: number, end?: number) => Range;
}
