import type { ConfigProblem } from '../config-error.js';
import { pointerStep } from './pointer.js';

/** Far beyond any landlord's config, and what the other checks still work through at once. */
const MOST_VALUES = 10_000;
/** How many objects and lists may stand one in the other. */
export const DEEPEST = 32;
/** What is said of a value below that. */
export const tooDeep = `is nested more than ${String(DEEPEST)} levels deep: no field of a config is`;
const LONGEST_TEXT = 10_000;

/**
 * What in a value is not JSON, or is so large or deep that no further check may
 * touch it: cycles, functions, dates, half characters.
 */
export function notPlainJson(value: unknown): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  let seen = 0;
  const visit = (part: unknown, pointer: string, above: readonly unknown[]): void => {
    seen += Array.isArray(part) ? part.length : 1;
    const message = seen > MOST_VALUES ? tooLarge : whatIsWrong(part, above);
    if (message) problems.push({ pointer: message === tooLarge ? '' : pointer, message });
    else if (isObject(part)) {
      for (const [name, inner] of Object.entries(part)) {
        if (seen > MOST_VALUES) return;
        const place = `${pointer}/${pointerStep(name.slice(0, LONGEST_TEXT))}`;
        const wrongName = wrongText(name);
        if (wrongName) problems.push({ pointer, message: `has a field whose name ${wrongName}` });
        // A field that is `undefined` is as good as absent.
        else if (inner !== undefined || Array.isArray(part)) visit(inner, place, [...above, part]);
      }
    }
  };
  visit(value, '', []);
  return problems;
}

const tooLarge = `has more than ${MOST_VALUES.toLocaleString('en')} values: no landlord needs that many`;

function whatIsWrong(part: unknown, above: readonly unknown[]): string | undefined {
  if (typeof part === 'string') return wrongText(part);
  if (typeof part === 'number') return Number.isFinite(part) ? undefined : 'is not a number that JSON can say';
  if (part === null || typeof part === 'boolean') return undefined;
  if (!isObject(part)) return `is not JSON but ${typeof part === 'undefined' ? 'undefined' : `a ${typeof part}`}`;
  if (above.includes(part)) return 'contains itself: JSON cannot say that';
  if (above.length >= DEEPEST) return tooDeep;
  return isPlain(part) ? undefined : 'is not JSON but an object of a class: give plain objects, lists and texts';
}

function wrongText(text: string): string | undefined {
  if (text.length > LONGEST_TEXT)
    return `is longer than ${LONGEST_TEXT.toLocaleString('en')} characters: split or shorten it`;
  return /\p{Surrogate}/u.test(text) ? 'has half a character in it (a lone surrogate): write it again' : undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether an object is a list, or one that `{…}` makes: of this window or of another. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}
