/*
 * WebDriver carries JSON, which has no `undefined`; a test wants to tell it from
 * `null`, as it can in the other engines.
 */

const UNDEFINED = '\u0000undefined';

/**
 * The script that calls a function in the page and says what came of it:
 * `{ value }`, for `decode`, or `{ error }`.
 *
 * @param {Function} callback is given what the list that is the script's first argument holds
 * @param {{ truth?: boolean }} [options] `truth` asks only whether the value is a true one: an element has no JSON
 */
export function callInPage(callback, { truth = false } = {}) {
  return `const [given, done] = arguments;
    const mark = (key, value) => (value === undefined ? ${JSON.stringify(UNDEFINED)} : value);
    Promise.resolve()
      .then(() => (${String(callback)})(...given))
      .then((value) => JSON.stringify(${truth ? '!!value' : 'value'}, mark))
      .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
}

/** The value that the script gave. */
export function decode(text) {
  return revive(JSON.parse(text));
}

function revive(value) {
  if (value === UNDEFINED) return undefined;
  if (Array.isArray(value)) return value.map(revive);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, revive(held)]));
}
