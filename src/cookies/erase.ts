import type { Config } from '../config/types.js';
import { visibleCookies } from './document-jar.js';
import { matchesName } from './name-pattern.js';

/** A cookie of a refused service that is still there after it was erased. */
export interface Residue {
  /** Its name. */
  cookie: string;
  /** The service that declares it. */
  service: string;
}

/**
 * Erases the cookies of the services that are not granted. A name that a
 * granted service declares too is left alone, and so is the visitor's choice,
 * however wide a declared pattern is.
 *
 * @returns what is still there: not visible under any path or domain that this
 *   page may write to, or set again at once by a script that still runs
 */
export function eraseRefused({ services, consent }: Config, granted: ReadonlySet<string>): Residue[] {
  const record = consent?.cookie?.name ?? 'eu-consent';
  const declares = (name: string) => (service: Config['services'][number]) =>
    service.cookies.some((cookie) => matchesName(cookie.name, name));
  const refused = services.filter(({ id }) => !granted.has(id));
  const kept = services.filter(({ id }) => granted.has(id));

  const found = () =>
    [...new Set(visibleCookies().map(([name]) => name))].flatMap((cookie) => {
      const owner = refused.find(declares(cookie));
      return owner && cookie !== record && !kept.some(declares(cookie)) ? [{ cookie, service: owner.id }] : [];
    });
  for (const { cookie } of found()) eraseEverywhere(cookie);
  return found();
}

/**
 * Writes the cookie empty and expired wherever it may have been set: a cookie
 * goes only when its domain and its path are named exactly, with or without a
 * trailing slash, and prefixed or partitioned ones only when Secure is said
 * (limits, section 4).
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
