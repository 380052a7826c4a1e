import type { Finding } from '../finding.js';
import { attempt } from '../text/attempt.js';
import { allTextRules } from '../text/all-text-rules.js';
import { checkSentence } from '../text/check-text.js';
import type { TextRule } from '../text/text-rule.js';
import { allNoticeRules } from './all-notice-rules.js';
import type { Notice } from './notice.js';
import type { NoticeRule } from './notice-rule.js';
import { mostSentences, readNotice, type NoticeKind } from './read-notice.js';

export type { NoticeKind };

/** The rules that a notice is held against. */
export interface NoticeRules {
  /** On each sentence. */
  text: readonly TextRule[];
  /** On the whole. */
  notice: readonly NoticeRule[];
}

const allRules: NoticeRules = { text: allTextRules, notice: allNoticeRules };

const cut: Finding = {
  rule: 'rule-failed',
  severity: 'error',
  message: `This is longer than any notice: only its first ${String(mostSentences)} sentences were checked. Check its parts one by one.`,
};

/** Says what is wrong with a published notice, in the order of the file; what has no place in it comes first. */
export function lintNotice(text: string, kind: NoticeKind, rules: NoticeRules = allRules): Finding[] {
  const notice = readNotice(text, kind);
  const findings = [
    ...(notice.isCut ? [cut] : []),
    ...onTheWhole(notice, rules.notice),
    ...onSentences(notice, rules.text),
  ];
  return findings.sort((one, other) => lineOf(one) - lineOf(other) || columnOf(one) - columnOf(other));
}

/** Whether there is not a word in a notice: of an HTML file, none that is shown. */
export function isBlank(text: string, kind: NoticeKind): boolean {
  return readNotice(text, kind).sentences.length === 0;
}

function onTheWhole(notice: Notice, rules: readonly NoticeRule[]): Finding[] {
  return rules.flatMap((rule) =>
    attempt<Finding>(
      rule,
      () =>
        Array.from(rule.check(notice), ({ message, at }) => ({
          rule: rule.id,
          severity: rule.severity,
          message,
          ...(at && { range: notice.rangeOf(at.block, at.start, at.end) }),
        })),
      (report) => report,
    ),
  );
}

function onSentences(notice: Notice, rules: readonly TextRule[]): Finding[] {
  return notice.sentences.flatMap((sentence) =>
    checkSentence(sentence, rules).map(({ start, end, ...report }) => ({
      ...report,
      range: notice.rangeOf(sentence.block, sentence.offset + start, sentence.offset + end),
    })),
  );
}

function lineOf({ range }: Finding): number {
  return range?.start.line ?? 0;
}

function columnOf({ range }: Finding): number {
  return range?.start.column ?? 0;
}
