import { printable } from './printable.js';

/** Writes one line for a person, on stderr: stdout carries only what is to be pasted. */
export function say(line: string): void {
  console.error(printable(line));
}
