import type { CookieJar } from '../store/ports.js';

/** The names and values in `document.cookie`; none when the browser refuses access (a sandboxed frame). */
export function visibleCookies(): [name: string, value: string][] {
  try {
    return document.cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      // A cookie without a name stands there without `=` too.
      return [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1)];
    });
  } catch {
    // SecurityError: no cookies here, hence nothing granted and nothing kept.
    return [];
  }
}

/** The page's own cookies. */
export const documentJar: CookieJar = {
  read: (name) => visibleCookies().flatMap(([found, value]) => (found === name ? [value] : [])),

  write(name, value, expires, { domain, path = '/' }) {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    const shared = domain ? `; Domain=${domain}` : '';
    try {
      document.cookie = `${name}=${value}; Expires=${expires.toUTCString()}; Path=${path}; SameSite=Lax${shared}${secure}`;
    } catch {
      // As above: the read below finds nothing and the caller is told.
    }
    return documentJar.read(name).includes(value);
  },
};
