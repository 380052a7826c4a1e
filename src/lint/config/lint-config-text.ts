import { resolveSource } from '../../catalogue/resolve.js';
import type { CatalogueVendor } from '../../catalogue/vendor.js';
import { notPlainJson } from '../../config/checks/plain-json.js';
import { schemaProblems } from '../../config/checks/schema-problems.js';
import type { ConfigProblem } from '../../config/config-error.js';
import type { Config } from '../../config/types.js';
import type { Finding } from '../finding.js';
import { jsonRule, schemaRule } from './built-in-rules.js';
import type { ConfigReport } from './config-report.js';
import type { Circumstances, ConfigRule } from './config-rule.js';
import { readJsonText } from './json-text.js';
import { lintConfig } from './lint-config.js';
import { configRules } from './rules/index.js';
import { rulesOnTexts } from './rules/on-texts.js';

/** How a text is to be read. */
export interface TextOptions extends Circumstances {
  /** Whether it is a source, `*.loquet.jsonc`: with comments, and with services of the catalogue. */
  source: boolean;
  /** The catalogue: what the rules know of tools, and what `"use"` in a source stands for. */
  vendors?: readonly CatalogueVendor[];
  /** All of them if absent. */
  rules?: readonly ConfigRule[];
}

/** What is to be said of a config's text, and the config when there is one. */
export interface TextReport extends ConfigReport {
  /** Present when the text follows the schema; of a source what it stands for. */
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

  const resolved = resolve(value, options);
  const located = ({ fix, ...finding }: Finding): Finding => {
    const pointer = resolved.pointerInSource(finding.pointer ?? '');
    // What the catalogue says is not the source's to mend.
    const mendable = fix ? resolved.pointerInSource(fix.pointer) === fix.pointer : false;
    return { ...finding, pointer, range: rangeOf(pointer), ...(mendable && { fix }) };
  };
  if (resolved.problems.length) return report(resolved.problems.map(asFinding).map(located));

  const config = resolved.value as Config;
  const { findings, waived } = lintConfig(config, options.rules ?? [...configRules, ...rulesOnTexts], options);
  return {
    config,
    findings: findings.map(located).sort(byPlace),
    waived: waived.map(({ finding, waiver }) => ({ finding: located(finding), waiver })),
  };
}

/** What the schema is held against: the value itself, or what a source stands for. */
function resolve(value: unknown, { source, vendors = [] }: TextOptions) {
  const asItIs = { value, problems: notPlainJson(value), pointerInSource: (pointer: string) => pointer };
  if (asItIs.problems.length) return asItIs;
  const resolved = source ? resolveSource(value, vendors) : asItIs;
  // A word of the source that means nothing makes the rest look wrong, too.
  return resolved.problems.length ? resolved : { ...resolved, problems: schemaProblems(resolved.value) };
}

const asFinding = (problem: ConfigProblem): Finding => ({
  rule: schemaRule.id,
  severity: schemaRule.severity,
  ...problem,
});

const report = (findings: Finding[]): ConfigReport => ({ findings: findings.sort(byPlace), waived: [] });

function byPlace({ range: a }: Finding, { range: b }: Finding): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
