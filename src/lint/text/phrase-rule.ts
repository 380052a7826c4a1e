import type { Rule } from '../rule.js';
import { quote } from './quote.js';
import type { Sentence, TextKind } from './sentence.js';
import type { TextProblem, TextRule } from './text-rule.js';

/** A rule that knows what it looks for by its wording. */
interface Phrases extends Rule {
  /** What is said after the words found: what is wrong with them, and how to mend it. */
  says: string | ((found: string) => string);
  /** Patterns for the plain form of a sentence (see `fold`): French, English, any language. Quantifiers are bounded. */
  fr?: readonly RegExp[];
  en?: readonly RegExp[];
  any?: readonly RegExp[];
  /** Sentences that are left alone. */
  unless?: RegExp;
  /** Holds of the sentences looked at: of their surroundings, say. */
  when?: (sentence: Sentence) => boolean;
  /** Default: whatever a sentence may be part of. */
  kinds?: readonly TextKind[];
}

/** Makes a text rule of wordings. It speaks once a sentence, of what it finds first. */
export function phraseRule({ says, fr = [], en = [], any = [], unless, when, kinds, ...rule }: Phrases): TextRule {
  const inFrench = [...any, ...fr];
  const inEnglish = [...any, ...en];
  return {
    ...rule,
    *check(sentence) {
      if (kinds && !kinds.includes(sentence.kind)) return;
      const patterns = { fr: inFrench, en: inEnglish }[sentence.language] ?? any;
      const found = firstOf(patterns, sentence.plain);
      if (!found || unless?.test(sentence.plain) || when?.(sentence) === false) return;
      yield problem(sentence, found, says);
    },
  };
}

function firstOf(patterns: readonly RegExp[], plain: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(plain);
    if (found) return found;
  }
  return undefined;
}

function problem(sentence: Sentence, found: RegExpExecArray, says: Phrases['says']): TextProblem {
  const start = sentence.at(found.index);
  const end = sentence.at(found.index + found[0].length - 1) + 1;
  const words = sentence.text.slice(start, end);
  return { start, end, message: `${quote(words)}: ${typeof says === 'string' ? says : says(words)}` };
}
