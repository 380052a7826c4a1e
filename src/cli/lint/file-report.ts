import type { WaivedFinding } from '../../lint/config/config-report.js';
import type { Finding } from '../../lint/finding.js';

/** What is to be said of one file. */
export interface FileReport {
  /** As it was named on the command line, or found in a folder named there. */
  path: string;
  findings: readonly Finding[];
  waived: readonly WaivedFinding[];
}

/** How many findings of each weight. */
export interface Counts {
  error: number;
  warning: number;
  info: number;
  waived: number;
}

/** The findings of all files, counted. */
export function countsOf(reports: readonly FileReport[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const { findings, waived } of reports) {
    counts.waived += waived.length;
    for (const { severity } of findings) counts[severity] += 1;
  }
  return counts;
}
