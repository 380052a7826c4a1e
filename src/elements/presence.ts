import { msg } from '@lit/localize';
import type { Cookie } from '../config/types.js';
import { matchesName } from '../config/name-pattern.js';

/** Whether a declared cookie was seen on this device. */
export type Presence = 'not-seen' | 'present' | 'unseeable';

/** What a page can see. */
export interface Sight {
  /** Host of the page. */
  host: string;
  /** Path of the page. */
  path: string;
  /** Names of the cookies that its scripts can read. */
  names: readonly string[];
}

/** Where a cookie is declared to be. */
export type Whereabouts = Pick<Cookie, 'domain' | 'httpOnly' | 'name' | 'party' | 'path'>;

/**
 * Whether a cookie was seen. What the declaration puts out of the page's sight
 * (HttpOnly, another site, domain or path) is never said to be absent.
 */
export function presenceOf(cookie: Whereabouts, { host, path, names }: Sight): Presence {
  const { domain, httpOnly, party, path: cookiePath = '/' } = cookie;
  const inSight = !httpOnly && party !== 'third' && isUnder(host, domain) && isWithin(path, cookiePath);
  if (!inSight) return 'unseeable';
  return names.some((name) => matchesName(cookie.name, name)) ? 'present' : 'not-seen';
}

/** A presence in words. */
export function presenceInWords(presence: Presence): string {
  return {
    'not-seen': msg('non vu'),
    present: msg('présent'),
    unseeable: msg('ne peut pas être vu depuis cette page'),
  }[presence];
}

/** Domain matching of RFC 6265, section 5.1.3. */
function isUnder(host: string, domain: string | undefined): boolean {
  const bare = domain?.replace(/^\./, '').toLowerCase();
  return bare === undefined || host === bare || host.endsWith(`.${bare}`);
}

/** Path matching of RFC 6265, section 5.1.4. */
function isWithin(path: string, cookiePath: string): boolean {
  return path === cookiePath || path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`);
}
