import type { MappedText } from './mapped-text.js';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/gi;

/**
 * Adds the text of a node to a block. Character references (`&nbsp;`) are longer
 * in the source than in the text: between them, both run alike.
 */
export function appendHtmlText(text: MappedText, value: string, raw: string, source: number): void {
  let read = 0;
  let at = 0;
  if (raw.length !== value.length) {
    for (const found of raw.matchAll(reference)) {
      const plain = found.index - at;
      text.append(value.slice(read, read + plain), source + at);
      read += plain;
      const decoded = (value.codePointAt(read) ?? 0) > 0xffff ? 2 : 1;
      text.append(value.slice(read, read + decoded), source + found.index);
      read += decoded;
      at = found.index + found[0].length;
    }
  }
  text.append(value.slice(read), source + at);
}
