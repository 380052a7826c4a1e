import { rangesIn } from '../text-positions.js';
import { fold } from '../text/fold.js';
import { readSentences } from '../text/sentence.js';
import type { Block, ReadBlocks } from './block.js';
import { cookiesOf, isCookieTable } from './cookies.js';
import { languageOf } from './language-of.js';
import type { Notice, NoticeSentence } from './notice.js';
import { readHtml } from './read/read-html.js';
import { readMarkdown } from './read/read-markdown.js';
import { readPlainText } from './read/read-plain-text.js';

/** How a notice is written down. */
export type NoticeKind = 'html' | 'markdown' | 'text';

const readers: Record<NoticeKind, (source: string) => ReadBlocks> = {
  html: readHtml,
  markdown: readMarkdown,
  text: readPlainText,
};

/** Ten times the longest notice that we know. More is another kind of file, and would take minutes. */
export const mostSentences = 5_000;

/** Reads a notice into blocks and sentences that know where they stand in the file. */
export function readNotice(source: string, kind: NoticeKind): Notice {
  // A carriage return is at the end of its line: leaving it out moves no line and no column.
  const text = source.replaceAll('\r\n', '\n');
  const { blocks, tables } = readers[kind](text);
  const whole = blocks.map((block) => block.text).join('\n');
  const language = languageOf(whole);
  const all = sentencesOf(blocks, { language, whole });
  const sentences = all.slice(0, mostSentences);
  const rangeIn = rangesIn(text);
  return {
    language,
    blocks,
    tables,
    sentences,
    isCut: all.length > mostSentences,
    cookies: tables.filter(isCookieTable).flatMap(cookiesOf),
    plain: sentences.map(({ plain }) => plain).join('\n'),
    rangeOf: (block, start = firstWord(block), end = block.text.trimEnd().length) =>
      rangeIn(block.at(start), Math.max(block.at(start), block.at(Math.max(start, end - 1)) + 1)),
  };
}

function firstWord({ text }: Block): number {
  return Math.max(0, text.search(/\S/));
}

function sentencesOf(blocks: Block[], known: Pick<NoticeSentence, 'language' | 'whole'>): NoticeSentence[] {
  let heading = '';
  let lead = '';
  return blocks.flatMap((block) => {
    const column = block.header ? fold(block.header.text).plain : '';
    const surroundings = { kind: block.kind, heading, lead: block.kind === 'item' ? lead : '', column };
    if (block.kind === 'heading') [heading, lead] = [fold(block.text).plain, ''];
    if (block.kind === 'paragraph') lead = block.text.trimEnd().endsWith(':') ? fold(block.text).plain : '';
    return readSentences(block.text, known, surroundings).map(([offset, sentence]) => ({
      ...sentence,
      block,
      offset,
    }));
  });
}
