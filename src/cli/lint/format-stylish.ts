import { createColors } from 'picocolors';
import type { Finding } from '../../lint/finding.js';
import { printable } from '../printable.js';
import { countsOf, type FileReport } from './file-report.js';

/** For a person: a block a file, then what it comes to. */
export function formatStylish(reports: readonly FileReport[], { colours }: { colours: boolean }): string {
  const paint = createColors(colours);
  const paints = { error: paint.red, warning: paint.yellow, info: paint.cyan };
  const lineOf = ({ severity, message, rule, pointer, range }: Finding, note = '') => {
    const place = range ? `${String(range.start.line)}:${String(range.start.column)}` : '-';
    const where = pointer ? ` ${paint.dim(printable(pointer))}` : '';
    return `  ${place.padEnd(8)}${paints[severity](severity.padEnd(9))}${printable(message)}${note}${where}  ${paint.dim(rule)}`;
  };
  const blocks = reports
    .filter(({ findings, waived }) => findings.length || waived.length)
    .map(({ path, findings, waived }) =>
      [
        paint.underline(printable(path)),
        ...findings.map((finding) => lineOf(finding)),
        ...waived.map(({ finding, waiver }) =>
          lineOf(finding, paint.dim(printable(` (waived by ${waiver.by} on ${waiver.date}: ${waiver.reason})`))),
        ),
        '',
      ].join('\n'),
    );
  return [...blocks, summary(reports)].join('\n');
}

function summary(reports: readonly FileReport[]): string {
  const { error, warning, info, waived } = countsOf(reports);
  const count = (number: number, noun: string) => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
  const parts = [count(error, 'error'), count(warning, 'warning'), `${String(info)} for information`];
  if (waived) parts.push(`${String(waived)} waived`);
  return `${count(reports.length, 'file')}: ${parts.join(', ')}`;
}
