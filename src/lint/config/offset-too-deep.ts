import { createScanner } from 'jsonc-parser';
import { DEEPEST } from '../../config/checks/plain-json.js';

/** By the code of jsonc-parser. (Its enumeration is a `const enum`, which only its own compiler can read.) */
const step: Readonly<Partial<Record<number, number>>> = { 1: 1, 2: -1, 3: 1, 4: -1 };
const END = 17;

/** Where in a text brackets are opened in more brackets than a config may have, token by token; nothing if nowhere. */
export function offsetTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    depth += step[token] ?? 0;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return undefined;
}
