import { parser as commonMark, Table as tables } from '@lezer/markdown';
import type { TextKind } from '../../text/sentence.js';
import type { Block, ReadBlocks } from '../block.js';
import { MappedText } from './mapped-text.js';
import { tableOf } from './table-of.js';

const parser = commonMark.configure([tables]);
type Node = ReturnType<typeof parser.parse>['topNode'];

const kinds: Record<string, TextKind> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  TableCell: 'cell',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${String(level)}`, 'heading' as const])),
};

/** Not words: the stars of an emphasis, the address behind a link. */
const unread = /Mark$|^(URL|LinkTitle|LinkLabel|HTMLTag|Comment|ProcessingInstruction|TableDelimiter)$/;

/** Reads the blocks of a Markdown file. */
export function readMarkdown(source: string): ReadBlocks {
  const blocks: Block[] = [];
  const rowsOfTables: Block[][][] = [];
  const rows = new Map<number, Block[]>();
  const tree = parser.parse(source);
  const defined = definitionsIn(tree.topNode, source);
  tree.iterate({
    enter: ({ name, node }) => {
      if (name === 'Table') rowsOfTables.push([]);
      if (name === 'TableHeader' || name === 'TableRow') {
        const row = cellsOf(node, source, defined);
        rowsOfTables.at(-1)?.push(row);
        rows.set(node.from, row);
        blocks.push(...row.filter(({ text }) => text.trim()));
        return false;
      }
      const kind = kinds[name];
      if (!kind) return true;
      const isItem = kind === 'paragraph' && node.parent?.name === 'ListItem';
      blocks.push(blockOf(node, isItem ? 'item' : kind, source, defined));
      return false;
    },
  });
  return { blocks, tables: rowsOfTables.flatMap((row) => tableOf(row) ?? []) };
}

/** The cells of a row. The parser makes no node of an empty one: the bars tell. */
function cellsOf(row: Node, source: string, defined: ReadonlySet<string>): Block[] {
  const cells: Block[] = [];
  let isOpen = true;
  let at = row.from;
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name === 'TableDelimiter') {
      if (isOpen && child.from > row.from) cells.push(emptyCell(at));
      isOpen = true;
      at = child.to;
    } else {
      cells.push(blockOf(child, 'cell', source, defined));
      isOpen = false;
    }
  }
  return cells;
}

/** The labels of the file's link definitions, wherever they stand: `[label]: https://…`. */
function definitionsIn(top: Node, source: string): ReadonlySet<string> {
  const labels = new Set<string>();
  top.cursor().iterate(({ name, node }) => {
    const label = name === 'LinkReference' && node.getChild('LinkLabel');
    if (label) labels.add(labelOf(source.slice(label.from, label.to)));
  });
  return labels;
}

function labelOf(bracketed: string): string {
  return bracketed.slice(1, -1).trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** The parser takes `[to fill in]` for a link by its label. Where no definition has the label, brackets are brackets. */
function isBracketed(link: Node, source: string, defined: ReadonlySet<string>): boolean {
  if (!['Link', 'Image'].includes(link.name) || link.getChild('URL')) return false;
  const label = link.getChild('LinkLabel');
  const named = label && label.to - label.from > 2 ? label : link;
  const bracketed = source.slice(named.from, named.to).replace(/^!/, '').replace(/\[\]$/, '');
  return !defined.has(labelOf(bracketed));
}

function emptyCell(source: number): Block {
  return { kind: 'cell', text: '', at: () => source, links: [] };
}

function blockOf(node: Node, kind: TextKind, source: string, defined: ReadonlySet<string>): Block {
  const text = new MappedText();
  const links: Block['links'] = [];
  let at = node.from;
  const skip = (from: number, to: number): void => {
    if (from > at) text.append(source.slice(at, from), at);
    at = Math.max(at, to);
  };
  node.cursor().iterate(({ name, from, to, node: inner }) => {
    if (name === 'URL') {
      const address = source.slice(from, to);
      // `<https://…>` is its own label: read as words.
      if (inner.parent?.name === 'Autolink' || inner.parent?.name === 'Paragraph') return false;
      links.push({
        address,
        text: source.slice(inner.parent?.from ?? from, from).replace(/^\[|\]?\($/g, ''),
        source: from,
      });
    }
    if (!unread.test(name) || (inner.parent && isBracketed(inner.parent, source, defined))) return true;
    skip(from, to);
    return false;
  });
  skip(node.to, node.to);
  return { kind, text: text.text, at: (index) => text.at(index), links };
}
