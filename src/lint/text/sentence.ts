import { fold } from './fold.js';

/** What a text is part of. A text of a config is a `paragraph`. */
export type TextKind = 'cell' | 'heading' | 'item' | 'paragraph';

/** What stands around a text: plain (see `fold`), empty where there is none. */
export interface Surroundings {
  kind: TextKind;
  /** The nearest heading above. */
  heading: string;
  /** What introduces a list: “The cookies serve to:”. */
  lead: string;
  /** The header of a table cell's column. */
  column: string;
}

/** What a text rule is given, a sentence at a time. */
export interface Sentence extends Surroundings {
  language: string;
  text: string;
  plain: string;
  /** From an index in `plain` to the index in `text`. */
  at: (index: number) => number;
  /** The sentence before in the same text, plain. */
  previous: string;
  /** The sentence after in the same text, plain. */
  next: string;
  /** All of the text or notice, as it is written: where something may be explained. */
  whole: string;
}

export const alone: Surroundings = { kind: 'paragraph', heading: '', lead: '', column: '' };

/** A stretch of a text. */
interface Stretch {
  start: number;
  end: number;
}

/** No sentence is longer: what a machine wrote into one line shall not cost minutes. */
const longest = 2_000;

/** A full stop after these ends no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:art|al|av|bd|cf|ex|e\.g|i\.e|[dlnrMm]|[Nn]os?|MM|Mmes?|Mrs?|Dr|[Tt][eé]l|TEL|St|Ste|p|pp)\.$/;

/** The sentences of a text, with their offsets in it. */
function splitSentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const end = (at: number): void => {
    for (; start < at; start += longest) {
      const stretch = { start, end: Math.min(at, start + longest) };
      if (text.slice(stretch.start, stretch.end).trim()) found.push(stretch);
    }
    start = at;
  };
  for (const { index, 0: gap } of text.matchAll(/(?<=[.!?…][)»”"\]]{0,2})\s+(?=["«“(]?\s?[\p{Lu}\d])|\n/gu)) {
    if (gap !== '\n' && abbreviations.test(text.slice(Math.max(start, index - 8), index))) continue;
    end(index + gap.length);
  }
  end(text.length);
  return found;
}

/** The sentences of a text, ready for the rules, each with its offset in the text. */
export function readSentences(
  text: string,
  { language, whole }: Pick<Sentence, 'language' | 'whole'>,
  surroundings: Surroundings,
): [number, Sentence][] {
  const parts = splitSentences(text).map(({ start, end }) => ({ start, words: text.slice(start, end) }));
  const folded = parts.map(({ words }) => fold(words));
  return parts.map(({ start, words }, index) => [
    start,
    {
      ...surroundings,
      ...(folded[index] ?? fold(words)),
      language,
      whole,
      text: words,
      previous: folded[index - 1]?.plain ?? '',
      next: folded[index + 1]?.plain ?? '',
    },
  ]);
}
