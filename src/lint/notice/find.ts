import type { Notice, NoticeSentence } from './notice.js';
import type { Place } from './notice-rule.js';

/** The first sentence that says it. */
export function find({ sentences }: Notice, pattern: RegExp): NoticeSentence | undefined {
  return sentences.find(({ plain }) => pattern.test(plain));
}

/** Every sentence that says it. */
export function findAll({ sentences }: Notice, pattern: RegExp): NoticeSentence[] {
  return sentences.filter(({ plain }) => pattern.test(plain));
}

/** Whether a sentence of the notice says it. */
export function says(notice: Notice, pattern: RegExp): boolean {
  return notice.sentences.some(({ plain }) => pattern.test(plain));
}

/** The place of what a pattern finds in a sentence; of the whole sentence without one. */
export function placeOf({ block, offset, at, plain, text }: NoticeSentence, pattern = /\S.*\S|\S/): Place {
  const found = pattern.exec(plain);
  if (!found) return { block, start: offset, end: offset + text.length };
  return { block, start: offset + at(found.index), end: offset + at(found.index + found[0].length - 1) + 1 };
}

/** Where something is missing: the first sentence that one of the patterns finds, the earlier pattern first. */
export function placeFor(notice: Notice, ...patterns: RegExp[]): Place | undefined {
  for (const pattern of patterns) {
    const sentence = find(notice, pattern);
    if (sentence) return placeOf(sentence);
  }
  return undefined;
}
