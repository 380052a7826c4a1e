import type { Text } from './types.js';

/** A text in the language that was found for it. */
export interface FoundText {
  text: string;
  /** Its language: the one asked for, or `fr`. */
  language: string;
}

/**
 * The text in a language; in French when that language is missing.
 *
 * @throws TypeError when the value is not a text: a config that was not parsed
 */
export function textIn(value: Text, language: string): FoundText {
  const texts = typeof value === 'string' ? { fr: value } : value;
  const found = Object.hasOwn(texts, language) ? language : 'fr';
  const text: unknown = (texts as Record<string, unknown>)[found];
  if (typeof text !== 'string') throw new TypeError('loquet: a text of the config is missing');
  return { text, language: found };
}

/** A piece of a text: plain, or the label of a link. */
export interface TextSegment {
  text: string;
  /** Where the label leads; checked: `https:`, `http:`, `mailto:`, `tel:`, or a path of the same site. */
  href?: string;
}

const link = /\[([^\][]+)\]\(([^()\s]+)\)/g;

/**
 * Splits a text into plain pieces and links `[label](address)`. A link with
 * another protocol (`javascript:`, `data:`) is left as the text it is.
 */
export function textSegments(text: string): TextSegment[] {
  const segments: TextSegment[] = [];
  let from = 0;
  for (const match of text.matchAll(link)) {
    const [whole, label = '', href = ''] = match;
    if (!isSafeAddress(href)) continue;
    if (match.index > from) segments.push({ text: text.slice(from, match.index) });
    segments.push({ text: label, href });
    from = match.index + whole.length;
  }
  if (from < text.length) segments.push({ text: text.slice(from) });
  return segments;
}

/** Whether an address may stand in a link: no script, no data, no other site under a path's disguise (`//host`). */
export function isSafeAddress(address: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(address);
}
