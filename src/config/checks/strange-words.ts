import type { ConfigProblem } from '../config-error.js';
import type { Fields } from './fields.js';
import { placesIn } from './walk.js';

/** Words by which JavaScript reaches what all objects share: as a field's name they are an attack or a mistake. */
const reserved = ['__proto__', 'constructor', 'prototype'];

/** Fields called by a word of JavaScript's own, and control characters in names and texts. */
export function* strangeWords(config: Fields): Generator<ConfigProblem> {
  for (const { pointer, field, value } of placesIn(config)) {
    if (field !== undefined && reserved.includes(field))
      yield { pointer, message: `"${field}" is a word of JavaScript's own: take the field out` };
    for (const [text, where] of [
      [field, 'the name of this field'],
      [value, 'this text'],
    ] as const) {
      const found = typeof text === 'string' ? /\p{Cc}/u.exec(text)?.[0] : undefined;
      if (found !== undefined)
        yield { pointer, message: `${where} contains the control character ${codeOf(found)}: take it out` };
    }
  }
}

const codeOf = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
