import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { TextKind } from '../../text/sentence.js';
import type { Block, ReadBlocks } from '../block.js';
import { appendHtmlText } from './html-text.js';
import { MappedText } from './mapped-text.js';
import { tableOf } from './table-of.js';

type Node = Tree.ChildNode;

const unread = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'select', 'textarea', 'iframe']);

/** Text on either side of these is not one sentence. */
const breaking = new Set(
  'address article aside blockquote body button caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const ofTables = new Set(['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

/** Reads the blocks of a page. The tree is walked without recursion: a hostile one is deep. */
export function readHtml(source: string): ReadBlocks {
  const reader = new HtmlReader(source);
  const pending: (Node | (() => void))[] = [...parse(source, { sourceCodeLocationInfo: true }).childNodes].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeName === '#text') reader.readText(next as Tree.TextNode);
    else if ('childNodes' in next && !unread.has(next.nodeName)) {
      const element = next;
      reader.enter(element);
      pending.push(() => {
        reader.leave(element);
      });
      for (let index = element.childNodes.length - 1; index >= 0; index--) {
        const child = element.childNodes[index];
        if (child) pending.push(child);
      }
    }
  }
  reader.finish();
  return { blocks: reader.blocks, tables: reader.tables.flatMap((rows) => tableOf(rows) ?? []) };
}

class HtmlReader {
  readonly blocks: Block[] = [];
  readonly tables: Block[][][] = [];
  readonly #source: string;
  readonly #kinds: TextKind[] = [];
  readonly #open: Block[][][] = [];
  #text = new MappedText();
  #links: Block['links'] = [];

  constructor(source: string) {
    this.#source = source;
  }

  readText({ value, sourceCodeLocation }: Tree.TextNode): void {
    if (!sourceCodeLocation) return;
    const { startOffset, endOffset } = sourceCodeLocation;
    appendHtmlText(this.#text, value, this.#source.slice(startOffset, endOffset), startOffset);
  }

  enter(element: Tree.Element): void {
    if (element.nodeName === 'br') this.#text.append('\n', element.sourceCodeLocation?.startOffset ?? 0);
    if (element.nodeName === 'a') this.#readLink(element);
    if (!this.#breaks(element)) return;
    this.finish();
    const kind = kindOf(element.nodeName);
    if (kind) this.#kinds.push(kind);
    if (element.nodeName === 'table') {
      const rows: Block[][] = [];
      this.#open.push(rows);
      this.tables.push(rows);
    }
    if (element.nodeName === 'tr') this.#open.at(-1)?.push([]);
  }

  leave(element: Tree.Element): void {
    if (!this.#breaks(element)) return;
    this.finish(kindOf(element.nodeName) === 'cell');
    if (kindOf(element.nodeName)) this.#kinds.pop();
    if (element.nodeName === 'table') this.#open.pop();
  }

  /** Ends the block that is being read. A cell counts even if it is empty. */
  finish(isCell = false): void {
    const text = this.#text;
    const kind = this.#kinds.at(-1) ?? 'paragraph';
    if (!text.text.trim() && !isCell) return;
    const block: Block = { kind, text: text.text, at: (index) => text.at(index), links: this.#links };
    if (text.text.trim()) this.blocks.push(block);
    if (isCell) this.#open.at(-1)?.at(-1)?.push(block);
    this.#text = new MappedText();
    this.#links = [];
  }

  /** Whether an element ends the block before it. A cell is one block, whatever is in it. */
  #breaks({ nodeName, sourceCodeLocation }: Tree.Element): boolean {
    if (!breaking.has(nodeName)) return false;
    if (this.#kinds.at(-1) !== 'cell' || ofTables.has(nodeName)) return true;
    this.#text.append('\n', sourceCodeLocation?.startOffset ?? 0);
    return false;
  }

  #readLink(element: Tree.Element): void {
    const address = element.attrs.find(({ name }) => name === 'href')?.value ?? '';
    const source = element.sourceCodeLocation?.attrs?.['href']?.startOffset ?? 0;
    const label = element.childNodes.find((child): child is Tree.TextNode => child.nodeName === '#text')?.value ?? '';
    if (address) this.#links.push({ address, text: label, source });
  }
}

function kindOf(name: string): TextKind | undefined {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li') return 'item';
  return name === 'td' || name === 'th' ? 'cell' : undefined;
}
