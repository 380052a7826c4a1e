import type { ConsentStore } from '../store/consent-store.js';
import { matchesName } from '../config/name-pattern.js';

/**
 * Writes a cookie empty and expired wherever it may have been set: a cookie
 * goes only when its domain and its path are named exactly, with or without a
 * trailing slash, and prefixed or partitioned ones only when Secure is said.
 * Besides what this page sees, wherever services declare a cookie of that name.
 */
export function eraseCookie({ config, jar }: ConsentStore, name: string): void {
  const declared = (config?.services ?? [])
    .flatMap(({ cookies }) => cookies)
    .filter((cookie) => matchesName(cookie.name, name));
  const domains = ['', ...domainsOfThisPage(), ...declared.flatMap(({ domain = [] }) => domain)];
  const paths = [...pathsOfThisPage(), ...declared.flatMap(({ path = [] }) => path)];
  for (const domain of new Set(domains)) {
    for (const path of new Set(paths)) {
      for (const variant of ['', '; Secure', '; Secure; SameSite=None; Partitioned']) {
        const attributes = `; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=${path}${domain && `; Domain=${domain}`}${variant}`;
        jar.set(`${name}=${attributes}`);
      }
    }
  }
}

/** This host and each of its parent domains; a browser refuses the ones that are too wide. */
function domainsOfThisPage(): string[] {
  const labels = location.hostname.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}

/** The root, and every path above this page's, with and without a trailing slash. */
function pathsOfThisPage(): string[] {
  const segments = location.pathname.split('/').slice(1);
  return ['/', ...segments.flatMap((_, at) => ['', '/'].map((end) => `/${segments.slice(0, at + 1).join('/')}${end}`))];
}
