import type { CookieJar } from '../store/ports.js';

/**
 * The browser's own accessor, taken before anything on the page can stand in
 * front of it: the gate hides refused cookies from the page, not from the kit.
 * Absent on a server, where this module may be imported all the same.
 */
const native =
  (globalThis as { Document?: typeof Document }).Document &&
  Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');

/** What the browser answers; nothing when it refuses (SecurityError: a sandboxed frame), hence nothing granted and nothing kept. */
function ask(part: 'get' | 'set', ...text: [string?]): string {
  try {
    return native?.[part]?.apply(document, text as [string]) as string;
  } catch {
    return '';
  }
}

/** The page's own cookies. */
export const documentJar: CookieJar = {
  all: () =>
    ask('get')
      .split('; ')
      .map((pair) => {
        // A cookie without a name stands there without `=` too.
        const [, name = '', value = ''] = /^(?:(.*?)=)?(.*)/.exec(pair) as unknown as [string, string?, string?];
        return [name, value];
      }),

  set: (text) => {
    ask('set', text);
  },
};
