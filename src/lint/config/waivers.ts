import type { Waiver } from '../../config/types.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import { ruleFailed, waiverRule } from './built-in-rules.js';
import type { ConfigReport, WaivedFinding } from './config-report.js';

interface Context {
  waivers: readonly Waiver[];
  rules: readonly Rule[];
  today: string;
}

/** Sorts out what the landlord lives with; a waiver that is for nothing becomes a finding. */
export function waive(findings: readonly Finding[], { waivers, rules, today }: Context): ConfigReport {
  const waived: WaivedFinding[] = [];
  const left = findings.filter((finding) => {
    const waiver = waivers.find((candidate) => concerns(candidate, finding));
    if (waiver) waived.push({ finding, waiver });
    return !waiver;
  });
  const known = new Set(rules.map(({ id }) => id));
  const wrong = waivers.flatMap((waiver, at) => {
    const message = wrongWith(waiver, { known, waived, today });
    return message
      ? [{ rule: waiverRule.id, severity: waiverRule.severity, pointer: `/waivers/${String(at)}`, message }]
      : [];
  });
  return { findings: [...left, ...wrong], waived };
}

function concerns({ rule, at }: Waiver, finding: Finding): boolean {
  if (rule !== finding.rule || rule === ruleFailed.id) return false;
  const { pointer = '' } = finding;
  return at === undefined || pointer === at || pointer.startsWith(`${at}/`);
}

function wrongWith(
  waiver: Waiver,
  { known, waived, today }: { known: ReadonlySet<string>; waived: readonly WaivedFinding[]; today: string },
): string | undefined {
  if (!known.has(waiver.rule)) return `no rule is called "${waiver.rule}": correct the name, or take the waiver out`;
  if (waiver.date > today) return `is dated ${waiver.date}, a day that has not come: correct the date`;
  if (!waived.some((one) => one.waiver === waiver))
    return `the rule "${waiver.rule}" has nothing to say${waiver.at === undefined ? '' : ` at ${waiver.at}`}: take the waiver out`;
  return undefined;
}
