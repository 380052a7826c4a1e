import type { Config } from '../config/types.js';
import { refusedCookies, type RefusedCookie } from './refused-cookies.js';

/**
 * Erases the cookies of the services that are not granted.
 *
 * @returns what is still there: not visible under any path or domain that this
 *   page may write to, or set again at once by a script that still runs
 */
export function eraseRefused(config: Config, granted: ReadonlySet<string>): RefusedCookie[] {
  for (const { cookie } of refusedCookies(config, granted)) eraseEverywhere(cookie);
  // A name may be there twice, under two paths.
  return [...new Map(refusedCookies(config, granted).map((left) => [left.cookie, left])).values()];
}

/**
 * Writes the cookie empty and expired wherever it may have been set: a cookie
 * goes only when its domain and its path are named exactly, with or without a
 * trailing slash, and prefixed or partitioned ones only when Secure is said.
 */
function eraseEverywhere(name: string): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, at) => `; Domain=${labels.slice(at).join('.')}`)];
  const segments = location.pathname.split('/').slice(1);
  const paths = [
    '/',
    ...segments.flatMap((_, at) => ['', '/'].map((end) => `/${segments.slice(0, at + 1).join('/')}${end}`)),
  ];
  for (const domain of domains) {
    for (const path of paths) {
      for (const variant of ['', '; Secure', '; Secure; SameSite=None; Partitioned']) {
        document.cookie = `${name}=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=${path}${domain}${variant}`;
      }
    }
  }
}
