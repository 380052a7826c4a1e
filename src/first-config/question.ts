import type { Bilingual } from '../catalogue/vendor.js';
import type { Text } from '../config/types.js';
import type { AnswerKind } from './answer-problems.js';

/** What has been told, by the name of the question. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** One of the answers that a question offers. */
export interface Choice {
  value: string;
  label: Bilingual;
  hint?: Bilingual;
}

/** One of the things that a question asks about. */
export interface Part extends Choice {
  /** Offered answers, where not all of the question’s fit. */
  choices?: readonly Choice[];
  /** Whether it may not be left out, though the question is optional. */
  needed?: boolean;
}

/** A fact that only the landlord knows. */
export interface Question {
  /** The name of the question, and of the flag on the command line; the answer is always a text. */
  flag: string;
  /** What is asked, in one line. */
  ask: Bilingual;
  /** An answer that would be right. */
  example: string;
  /** What the answer is, where not just any text. */
  kind?: AnswerKind;
  /** Whether it may be left empty. */
  optional?: true;
  /** What holds unless something else is said. */
  preset?: string;
  /** Offered answers. */
  choices?: readonly Choice[];
  /** Whether several of `choices` may be taken, with commas between them. */
  several?: true;
  /** What the answer `none` stands for, where the others are free texts. */
  none?: Bilingual;
  /** What it asks about, one by one; the answer has a pair for each, `contact=P1Y,account=P3M`. */
  parts?: (answers: Answers) => Part[];
  /** Whether the question arises, from the answers so far; always if absent. */
  arises?: (answers: Answers) => boolean;
  /** What is wrong with an answer of the right kind; nothing when it is right. */
  problem?: (answer: string, answers: Answers) => Bilingual | undefined;
}

/** Questions about one thing. */
export interface Section {
  title: Bilingual;
  questions: readonly Question[];
}

/** The items of an answer of which there may be several. */
export function itemsOf(answer = ''): string[] {
  return answer
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** The pairs of an answer such as `contact=P1Y,account=P3M`; an item without `=` stands for itself. */
export function pairsOf(answer: string | undefined): Map<string, string> {
  return new Map(
    itemsOf(answer).map((item) => {
      const at = item.indexOf('=');
      return at < 0 ? [item, ''] : [item.slice(0, at).trim(), item.slice(at + 1).trim()];
    }),
  );
}

/** The answer to a question that is also asked in English. */
export function textOf(answers: Answers, flag: string): Text {
  const [fr = '', en] = [answers[flag], answers[`${flag}-en`]];
  return en === undefined ? fr : { fr, en };
}
