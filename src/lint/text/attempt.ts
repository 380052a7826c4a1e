import type { Severity } from '../finding.js';
import type { Rule } from '../rule.js';

/** What every finding has, wherever it was made. */
export interface Report {
  rule: string;
  severity: Severity;
  message: string;
}

/**
 * Runs one rule. One that throws is reported as a finding of its own: the fault
 * is ours, and what the others find is worth no less.
 */
export function attempt<T>({ id }: Rule, run: () => T[], failed: (report: Report) => T): T[] {
  try {
    return run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The rule ${id} could not be run (${reason}); the others were. Please report this to the makers of Loquet.`;
    return [failed({ rule: 'rule-failed', severity: 'error', message })];
  }
}
