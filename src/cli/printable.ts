/** A line that neither breaks nor steers the terminal, whatever a config says. */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => escape(character));
}

const escape = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
