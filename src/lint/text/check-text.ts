import { allTextRules } from './all-text-rules.js';
import { attempt, type Report } from './attempt.js';
import { alone, readSentences, type Sentence } from './sentence.js';
import type { TextRule } from './text-rule.js';

/** What a text rule has to say of a text; the offsets are in it. */
export interface TextFinding extends Report {
  start: number;
  end: number;
}

/** Runs the text rules on one text of a config, in French (`fr`) or English (`en`). */
export function checkText(text: string, language: string, rules: readonly TextRule[] = allTextRules): TextFinding[] {
  return readSentences(text, { language, whole: text }, alone).flatMap(([offset, sentence]) =>
    checkSentence(sentence, rules).map(({ start, end, ...report }) => ({
      ...report,
      start: offset + start,
      end: offset + end,
    })),
  );
}

/** Runs the text rules on one sentence; the offsets are in it. */
export function checkSentence(sentence: Sentence, rules: readonly TextRule[] = allTextRules): TextFinding[] {
  return rules.flatMap((rule) =>
    attempt(
      rule,
      () => Array.from(rule.check(sentence), (problem) => ({ rule: rule.id, severity: rule.severity, ...problem })),
      (report): TextFinding => ({ ...report, start: 0, end: sentence.text.length }),
    ),
  );
}
