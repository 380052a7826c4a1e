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

/** A link in a text: its label, and where it leads, which may be anywhere. */
export interface Link {
  /** The link as it is written. */
  written: string;
  label: string;
  href: string;
  /** Where in the text it begins. */
  at: number;
}

const link = /\[([^\][]+)\]\(([^()\s]+)\)/g;

/** The links in a text, hostile ones too: see `isSafeAddress`. */
export function linksIn(text: string): Link[] {
  return [...text.matchAll(link)].map(({ 0: written, 1: label = '', 2: href = '', index: at }) => ({
    written,
    label,
    href,
    at,
  }));
}

/**
 * Splits a text into plain pieces and links `[label](address)`. A link with
 * another protocol (`javascript:`, `data:`) is left as the text it is.
 */
export function textSegments(text: string): TextSegment[] {
  const segments: TextSegment[] = [];
  let from = 0;
  for (const { written, label, href, at } of linksIn(text)) {
    if (!isSafeAddress(href)) continue;
    if (at > from) segments.push({ text: text.slice(from, at) });
    segments.push({ text: label, href });
    from = at + written.length;
  }
  if (from < text.length) segments.push({ text: text.slice(from) });
  return segments;
}

/** Whether an address may stand in a link: no script, no data, no other site under a path's disguise (`//host`). */
export function isSafeAddress(address: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(address);
}
