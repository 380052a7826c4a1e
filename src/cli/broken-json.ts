/** Where a text stops being JSON. */
export interface BrokenPlace {
  line: number;
  column: number;
  /** What JSON would have there. */
  expected: string;
}

const expectations = {
  value: 'a value',
  first: 'a value or "]"',
  name: 'a name in double quotes',
  firstName: 'a name in double quotes or "}"',
  colon: '":"',
  more: '"," or the closing bracket',
  end: 'the end of the file',
};

type State = keyof typeof expectations;

const space = /[ \t\n\r]*/y;
// A string's characters are those from the space on but `"` and `\`; then what may follow a `\`.
const token =
  /[{}[\],:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Finds the place at which a text stops being JSON, or nothing when it is JSON.
 * `JSON.parse` tells it in some versions of Node and for some mistakes only.
 */
export function brokenPlace(text: string): BrokenPlace | undefined {
  const open: string[] = [];
  let state: State = 'value';
  for (let at = match(space, text, 0).length; ;) {
    const found = match(token, text, at);
    if (state === 'end' && at === text.length) return undefined;
    const next: State | undefined = found ? follow(state, found, open) : undefined;
    if (!next) return { ...lineAndColumn(text, at), expected: expectations[state] };
    state = next;
    at += found.length;
    at += match(space, text, at).length;
  }
}

/** What may come after a token, or nothing when the token itself may not come; keeps the open brackets. */
function follow(state: State, found: string, open: string[]): State | undefined {
  const done = () => (open.length ? 'more' : 'end');
  const closes = (found === '}' || found === ']') && found === open.at(-1);
  if (closes && (state === 'more' || state === 'first' || state === 'firstName')) {
    open.pop();
    return done();
  }
  switch (state) {
    case 'value':
    case 'first':
      if (/^[\]},:]/.test(found)) return undefined;
      if (found !== '{' && found !== '[') return done();
      open.push(found === '{' ? '}' : ']');
      return found === '{' ? 'firstName' : 'first';
    case 'name':
    case 'firstName':
      return found.startsWith('"') ? 'colon' : undefined;
    case 'colon':
      return found === ':' ? 'value' : undefined;
    case 'more':
      return found === ',' ? (open.at(-1) === '}' ? 'name' : 'value') : undefined;
    case 'end':
      return undefined;
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function lineAndColumn(text: string, at: number) {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
