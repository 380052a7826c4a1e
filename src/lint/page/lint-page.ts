import type { Finding } from '../finding.js';
import { ruleFailed } from '../config/built-in-rules.js';
import type { PageCircumstances, PageRule } from './page-rule.js';
import { configIn } from './read/inline-config.js';
import { readPage, type Page } from './read/page.js';
import { pageRules } from './rules/index.js';

/** Says what is wrong with the HTML of a page, in the order of the page; what has no place in it comes first. */
export function lintPage(
  html: string,
  circumstances: PageCircumstances,
  rules: readonly PageRule[] = pageRules,
): Finding[] {
  const page = readPage(html);
  const known = { ...circumstances, config: circumstances.config ?? configIn(page) };
  return rules.flatMap((rule) => findingsOf(rule, page, known)).sort((one, other) => lineOf(one) - lineOf(other));
}

function findingsOf(rule: PageRule, page: Page, circumstances: PageCircumstances): Finding[] {
  const { id, severity } = rule;
  try {
    return Array.from(rule.check(page, circumstances), ({ message, element }) => ({
      rule: id,
      severity,
      message,
      ...(element?.range && { range: element.range }),
    }));
  } catch (error) {
    // A mistake of ours, or a page that nobody thought of: the other rules have their say all the same.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the rule "${id}" broke down on this page (${reason}): the others ran; please report it`;
    return [{ rule: ruleFailed.id, severity: ruleFailed.severity, message }];
  }
}

const lineOf = ({ range }: Finding) => range?.start.line ?? 0;
