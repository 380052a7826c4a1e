import type { FileReport } from './file-report.js';

/** For a program: what was found, as it is. */
export function formatJson(reports: readonly FileReport[]): string {
  return JSON.stringify(reports, null, 2);
}
