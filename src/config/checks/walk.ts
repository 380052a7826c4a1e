import { pointerStep } from './pointer.js';

/** A value somewhere inside another. */
export interface Place {
  /** Where, as a JSON pointer. */
  pointer: string;
  /** The name of the field that holds it, `undefined` for an item of a list and for the whole. */
  field: string | undefined;
  value: unknown;
}

/** Everything in a value that `plain-json.ts` found harmless: neither deep nor endless. */
export function* placesIn(value: unknown, pointer = '', field?: string): Generator<Place> {
  yield { pointer, field, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield* placesIn(inner, `${pointer}/${pointerStep(name)}`, Array.isArray(value) ? undefined : name);
  }
}
