import type { FileReport } from './file-report.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands, which GitHub shows beside the line that they are about. */
export function formatGithub(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ path, findings }) =>
      findings.map(({ severity, rule, message, range }) => {
        const place = range
          ? `,line=${String(range.start.line)},col=${String(range.start.column)},endLine=${String(range.end.line)},endColumn=${String(range.end.column)}`
          : '';
        return `::${commands[severity]} file=${property(path)}${place},title=${property(rule)}::${text(message)}`;
      }),
    )
    .join('\n');
}

/** What would end the line or begin another is escaped, as in GitHub's own toolkit. */
const text = (value: string) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string) => text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
