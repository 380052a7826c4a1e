import type { Block, Table } from '../block.js';

/** Rows of cells as a table: the first row heads the columns. A row shorter than that, such as a group's title, is none. */
export function tableOf([header, ...rows]: Block[][]): Table | undefined {
  if (!header || header.length < 2) return undefined;
  const whole = rows.filter((row) => row.length >= header.length - 1 && row.some(({ text }) => text.trim()));
  for (const row of whole) {
    for (const [column, cell] of row.entries()) {
      const above = header[column];
      if (above) cell.header = above;
    }
  }
  return { header, rows: whole };
}
