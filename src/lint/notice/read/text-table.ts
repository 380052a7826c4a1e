import type { Block } from '../block.js';
import { isColumnTitle } from '../column.js';
import { readGluedTable } from './glued-table.js';
import type { Line } from './line.js';
import { cellOf, type FoundTable } from './found-table.js';
import { tableOf } from './table-of.js';

/** Reads the table that begins at a line, if one does, in the shapes that copying a page leaves behind. */
export function readTextTable(lines: Line[], index: number): FoundTable | undefined {
  return readDelimitedTable(lines, index) ?? readStackedTable(lines, index) ?? readGluedTable(lines, index);
}

/** A row a line, its cells parted by tabs or bars. */
function readDelimitedTable(lines: Line[], index: number): FoundTable | undefined {
  const head = lines[index];
  if (!head || !splitRow(head)?.some(({ text }) => isColumnTitle(text))) return undefined;
  const rows: Block[][] = [];
  let next = index;
  for (; ; next++) {
    const line = lines[next];
    const cells = line && splitRow(line);
    if (!cells || cells.length < 3) break;
    if (!cells.every(({ text }) => /^[-:= ]*$/.test(text))) rows.push(cells);
  }
  const table = rows.length > 1 ? tableOf(rows) : undefined;
  return table?.header.some(({ text }) => isColumnTitle(text)) ? { table, titles: [], next } : undefined;
}

function splitRow({ text, start }: Line): Block[] | undefined {
  const separator = text.includes('\t') ? '\t' : '|';
  const inner = text.replace(/^\s*\|/, '');
  const parts = inner.replace(/\|\s*$/, '').split(separator);
  let at = start + text.length - inner.length;
  return parts.map((part) => {
    const cell = cellOf(part, at);
    at += part.length + 1;
    return cell;
  });
}

/** A cell a line, each followed by a bar: “Name |”, and “|” or “|||” where cells are empty. */
function readStackedTable(lines: Line[], index: number): FoundTable | undefined {
  // Looked for once, where the bars begin.
  if (/\|\s*$/.test(lines[index - 1]?.text ?? '')) return undefined;
  let next = index;
  while (/\|\s*$/.test(lines[next]?.text ?? '')) next++;
  // The last cell of a row has lost its bar when the cells before it were empty.
  if (next - index < 4) return undefined;
  const cells = lines.slice(index, next).flatMap(splitStack);
  const first = cells.findIndex(({ text }) => isColumnTitle(text));
  if (first < 0) return undefined;
  let width = 0;
  while (isColumnTitle(cells[first + width]?.text ?? '')) width++;
  if (width < 2) return undefined;
  const rows: Block[][] = [];
  for (let at = first; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
  const isTitle = (row: Block[]): boolean => row.slice(1).every(({ text }) => !text.trim());
  const table = tableOf(rows.filter((row) => !isTitle(row)));
  const titles = [...cells.slice(0, first), ...rows.filter(isTitle).flat()].filter(({ text }) => text.trim());
  return table && { table, titles: titles.map((title) => ({ ...title, kind: 'heading' })), next };
}

function splitStack({ text, start }: Line): Block[] {
  const parts = text.replace(/\|\s*$/, '').split('|');
  let at = start;
  return parts.map((part) => {
    const cell = cellOf(part, at);
    at += part.length + 1;
    return cell;
  });
}
