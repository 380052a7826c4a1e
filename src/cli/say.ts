/**
 * Writes one line for a person, on stderr: stdout carries only what is to be
 * pasted. What a config says must neither break the line nor steer the terminal.
 */
export function say(line: string): void {
  console.error(line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => escape(character)));
}

const escape = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
