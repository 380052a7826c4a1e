import type { Config } from '../../config/types.js';
import type { Finding } from '../finding.js';
import { ruleFailed } from './built-in-rules.js';
import type { ConfigReport } from './config-report.js';
import type { Circumstances, ConfigRule } from './config-rule.js';
import { waive } from './waivers.js';

/**
 * Asks every rule about a config that follows the schema. A rule that breaks
 * down becomes a finding of its own.
 */
export function lintConfig(config: Config, rules: readonly ConfigRule[], circumstances: Circumstances): ConfigReport {
  // A copy: what rules share is remembered by object (`once`), and a program may change its config and ask again.
  const asItIs = structuredClone(config);
  const findings = rules.flatMap((rule) => findingsOf(rule, asItIs, circumstances));
  return waive(findings, { waivers: config.waivers ?? [], rules, ...circumstances });
}

function findingsOf(rule: ConfigRule, config: Config, circumstances: Circumstances): Finding[] {
  const { id, severity } = rule;
  try {
    return [...rule.check(config, circumstances)].map((remark) => ({ rule: id, severity, ...remark }));
  } catch (error) {
    // A mistake of ours, or a config that nobody thought of: the other rules have their say all the same.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the rule "${id}" broke down on this config (${reason}): the others ran; please report it`;
    return [{ rule: ruleFailed.id, severity: ruleFailed.severity, pointer: '', message }];
  }
}
