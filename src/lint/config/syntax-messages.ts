import type { ParseErrorCode } from 'jsonc-parser';

/** By the code of jsonc-parser. (Its enumeration is a `const enum`, which only its own compiler can read.) */
const messages: Readonly<Partial<Record<number, string>>> = {
  1: 'this means nothing in JSON: names and texts stand in double quotes; a value is also a number, true, false, null, { } or [ ]',
  2: 'this number is not one in JSON: no leading zero, no lone dot',
  3: 'a name in double quotes should be here',
  4: 'a value should be here',
  5: 'a ":" should be here',
  6: 'a "," should be here',
  7: 'a "}" should be here',
  8: 'a "]" should be here',
  9: 'the file should end here',
  10: 'comments exist only in a source file *.loquet.jsonc: take them out, or write this file with loquet bundle',
  11: 'this comment does not end: close it with */',
  12: 'this text does not end: close it with a double quote',
  13: 'this number does not end',
  14: 'after \\u there are four hexadecimal digits',
  15: 'this is no escape of JSON: a backslash itself is written \\\\',
  16: 'a control character cannot stand in a text: write \\n for a new line, \\t for a tab',
};

/** What a mistake of syntax is, in words. */
export function syntaxMessage(code: ParseErrorCode): string {
  return messages[code] ?? 'this is not JSON';
}
