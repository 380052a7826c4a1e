import { notPlainJson } from '../../config/checks/plain-json.js';
import { schemaProblems } from '../../config/checks/schema-problems.js';
import type { ConfigProblem } from '../../config/config-error.js';
import type { Config } from '../../config/types.js';
import type { Finding } from '../finding.js';
import { jsonRule, schemaRule } from './built-in-rules.js';
import type { Circumstances, ConfigRule } from './config-rule.js';
import { readJsonText } from './json-text.js';
import type { ConfigReport } from './config-report.js';
import { lintConfig } from './lint-config.js';
import { configRules } from './rules/index.js';

/** How a text is to be read. */
export interface TextOptions extends Circumstances {
  /** Whether it is a source, `*.loquet.jsonc`: with comments, and what `resolve` understands. */
  source: boolean;
  /** Turns what only a source may say, such as `"use": "matomo"`, into what the schema knows. */
  resolve?: (value: unknown) => unknown;
  /** All of them if absent. */
  rules?: readonly ConfigRule[];
}

/** What is to be said of a config's text, and the config when there is one. */
export interface TextReport extends ConfigReport {
  /** Present when the text follows the schema. */
  config?: Config;
}

/**
 * Checks the text of a config: that it is JSON, that it follows the schema,
 * then the rules. Every finding has its place in the text.
 */
export function lintConfigText(text: string, options: TextOptions): TextReport {
  const { value, problems, rangeOf } = readJsonText(text, { comments: options.source });
  if (problems.length)
    return report(problems.map((problem) => ({ rule: jsonRule.id, severity: jsonRule.severity, ...problem })));
  const located = (finding: Finding): Finding => ({ ...finding, range: rangeOf(finding.pointer ?? '') });
  const resolved = options.source && options.resolve ? options.resolve(value) : value;
  const wrong = problemsOf(resolved);
  if (wrong.length) return report(wrong.map(located));
  const config = resolved as Config;
  const { findings, waived } = lintConfig(config, options.rules ?? configRules, options);
  return {
    config,
    findings: findings.map(located).sort(byPlace),
    waived: waived.map(({ finding, waiver }) => ({ finding: located(finding), waiver })),
  };
}

const report = (findings: Finding[]): ConfigReport => ({ findings: findings.sort(byPlace), waived: [] });

/** In what a value differs from the schema. What a schema cannot say are rules like the others. */
function problemsOf(value: unknown): Finding[] {
  const problems: ConfigProblem[] = notPlainJson(value);
  return (problems.length ? problems : schemaProblems(value)).map((problem) => ({
    rule: schemaRule.id,
    severity: schemaRule.severity,
    ...problem,
  }));
}

function byPlace({ range: a }: Finding, { range: b }: Finding): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
