import type { Block, Table } from '../block.js';

/** A table found in a text file. */
export interface FoundTable {
  table: Table;
  /** Titles of groups of rows. */
  titles: Block[];
  /** Index of the line after it. */
  next: number;
}

/** A cell whose text stands at an offset of the source. */
export function cellOf(text: string, start: number): Block {
  return { kind: 'cell', text, at: (index) => start + index, links: [] };
}
