import type { Block, Table } from './block.js';
import { columnOf, type Column } from './column.js';

/** A cookie that a notice lists. */
export interface DeclaredCookie {
  name: string;
  /** Where it is named. */
  block: Block;
  /** What the notice says of it, by column. Missing: the table has no such column. */
  cells: Partial<Record<Column, Block>>;
  table: Table;
}

/** Whether a table lists cookies: it names something, and says what for or how long. */
export function isCookieTable({ header, rows }: Table): boolean {
  const columns = header.map(({ text }) => columnOf(text));
  if (!columns.includes('name') || rows.length === 0) return false;
  const titles = header.map(({ text }) => text).join(' ');
  const isNamed =
    /cookie|traceur|tracker/i.test(titles) || rows.some(([name]) => looksLikeCookie(name?.text.trim() ?? ''));
  return isNamed && columns.some((column) => column === 'purpose' || column === 'description' || column === 'lifetime');
}

export function cookiesOf(table: Table): DeclaredCookie[] {
  const columns = table.header.map(({ text }) => columnOf(text));
  return table.rows.flatMap((row) => {
    const cells: DeclaredCookie['cells'] = {};
    for (const [index, column] of columns.entries()) {
      const cell = row[index];
      if (column && cell) cells[column] ??= cell;
    }
    const block = cells.name;
    return block?.text.trim() ? [{ name: block.text.trim(), block, cells, table }] : [];
  });
}

/** Whether a word is written as names of cookies are, not as words are. */
function looksLikeCookie(word: string): boolean {
  return /^[\w.*[\]<>-]{1,60}$/.test(word) && /_|\*|[a-z][A-Z]|[A-Z]{5}|\d/.test(word);
}
