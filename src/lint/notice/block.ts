import type { TextKind } from '../text/sentence.js';

/** A heading, a paragraph, a list item or a table cell of a notice. */
export interface Block {
  kind: TextKind;
  text: string;
  /** From an index in the text to the offset in the source. */
  at: (index: number) => number;
  /** Of a cell: the cell that heads its column. */
  header?: Block;
  links: Link[];
}

/** A link, where it is more than words: in HTML and Markdown. */
export interface Link {
  address: string;
  text: string;
  /** Offset of the address in the source. */
  source: number;
}

/** A table: its rows have a cell for each header. */
export interface Table {
  header: Block[];
  rows: Block[][];
}

/** What a reader makes of a source. Cells are in `tables`, and among the blocks too. */
export interface ReadBlocks {
  blocks: Block[];
  tables: Table[];
}
