import type { TextKind } from '../../text/sentence.js';
import type { Block, ReadBlocks } from '../block.js';
import type { Line } from './line.js';
import { isContinuation, isHeading, isRule } from './plain-lines.js';
import { MappedText } from './mapped-text.js';
import { readTextTable } from './text-table.js';

const bullet = /^\s*(?:[-–—•*·▪►➢✓o]|\d{1,2}[.)°]|[a-z][).])\s+/;

/** Reads the blocks of a text file, where a line may be a whole paragraph or a piece of one. */
export function readPlainText(source: string): ReadBlocks {
  const lines = linesOf(source);
  const blocks: Block[] = [];
  const read: ReadBlocks = { blocks, tables: [] };
  for (let index = 0; index < lines.length;) {
    const found = readTextTable(lines, index);
    if (found) {
      for (const cell of [...found.titles, ...found.table.header, ...found.table.rows.flat()])
        if (cell.text.trim()) blocks.push(cell);
      read.tables.push(found.table);
      index = found.next;
    } else {
      index = readBlock(lines, index, blocks);
    }
  }
  return read;
}

function linesOf(source: string): Line[] {
  let start = 0;
  return source.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}

/** Reads what begins at a line; answers with the line after it. */
function readBlock(lines: Line[], index: number, blocks: Block[]): number {
  const line = lines[index];
  if (!line?.text.trim() || isRule(line.text)) return index + 1;
  const mark = bullet.exec(line.text)?.[0] ?? '';
  const kind: TextKind = isHeading(line.text, lines[index + 1]?.text, lines[index + 2]?.text)
    ? 'heading'
    : mark
      ? 'item'
      : 'paragraph';
  const text = new MappedText();
  // The number of a heading helps to find it; a bullet is no word.
  const skipped = kind === 'item' ? mark.length : 0;
  text.append(line.text.slice(skipped), line.start + skipped);
  let next = index + 1;
  for (let last = line; kind !== 'heading'; next++) {
    const following = lines[next];
    if (!following || bullet.test(following.text) || !isContinuation(last.text, following.text)) break;
    text.append(' ', following.start - 1);
    text.append(following.text, following.start);
    last = following;
  }
  blocks.push({ kind, text: text.text, at: (at) => text.at(at), links: [] });
  return next;
}
