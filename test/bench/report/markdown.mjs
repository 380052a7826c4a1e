/** A table in Markdown: the first column is text, the others are numbers. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at ? '--:' : ':--'))), ...rows.map(line)].join('\n');
}

/** A number as people read it; `digits` after the point. */
export function number(value, digits = 0) {
  if (value === undefined) return '–';
  return value
    .toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replaceAll(',', ' ');
}

/** Median, and the quartiles where they differ from it. */
export function spread(values, digits = 0) {
  if (!values) return '–';
  const [median, q1, q3] = [values.median, values.q1, values.q3].map((each) => number(each, digits));
  return q1 === median && q3 === median ? median : `${median} <small>(${q1}–${q3})</small>`;
}
