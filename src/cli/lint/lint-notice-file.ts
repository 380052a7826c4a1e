import { allNoticeRules } from '../../lint/notice/all-notice-rules.js';
import { isBlank, lintNotice, type NoticeKind } from '../../lint/notice/lint-notice.js';
import type { Rule } from '../../lint/rule.js';
import { allTextRules } from '../../lint/text/all-text-rules.js';
import { CliError } from '../cli-error.js';
import { readTextFile } from '../read-text-file.js';
import type { FileReport } from './file-report.js';

/** Every rule that a published notice is held against. */
export const noticeFileRules: readonly Rule[] = [...allTextRules, ...allNoticeRules];

/** Checks a notice as it is published. */
export async function lintNoticeFile(path: string): Promise<FileReport> {
  const text = await readTextFile(path);
  const kind = kindOf(path);
  if (isBlank(text, kind)) throw new CliError('usage', `there is nothing to read in ${path}`);
  return { path, findings: lintNotice(text, kind), waived: [] };
}

function kindOf(path: string): NoticeKind {
  if (/\.x?html?$/i.test(path)) return 'html';
  return /\.(md|markdown)$/i.test(path) ? 'markdown' : 'text';
}
