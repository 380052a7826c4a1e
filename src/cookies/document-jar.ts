import type { CookieJar } from '../store/ports.js';

/**
 * The browser's own accessor, taken before anything on the page can stand in
 * front of it: the gate hides refused cookies from the page, not from the kit.
 * Absent on a server, where this module may be imported all the same.
 */
const native =
  typeof Document === 'function' ? Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') : undefined;

/** The page's own cookies. */
export const documentJar: CookieJar = {
  all() {
    try {
      return (native?.get?.call(document) as string).split('; ').map((pair) => {
        const at = pair.indexOf('=');
        // A cookie without a name stands there without `=` too.
        return [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1)];
      });
    } catch {
      // SecurityError (a sandboxed frame): no cookies here, hence nothing granted and nothing kept.
      return [];
    }
  },

  set(text) {
    try {
      native?.set?.call(document, text);
    } catch {
      // As above: whoever reads again finds nothing.
    }
  },
};
