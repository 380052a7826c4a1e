import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentResidue } from '../store/page-consent.js';
import { refusedService } from '../store/refused-service.js';
import { eraseCookie } from './erase-cookie.js';
import { eraseStorage } from './erase-storage.js';
import { refusedCookies } from './refused-cookies.js';

/**
 * Erases what services keep on the device that are not granted: their cookies,
 * those too that this page cannot see but that are declared with their whole
 * name and path, and what they declare in local and session storage and in
 * IndexedDB.
 *
 * @returns what is still there: set again at once by a script that still runs, or in use by one
 */
export async function eraseRefused(store: ConsentStore): Promise<ConsentResidue[]> {
  for (const name of [...refusedCookies(store), ...unseen(store)]) eraseCookie(store, name);
  const stored = await eraseStorage(store);
  // A name may be there twice, under two paths.
  const cookies = [...new Set(refusedCookies(store))].map((name) => ({
    kind: 'cookie' as const,
    name,
    service: refusedService(store, 'cookies', name) ?? '',
    reason: 'seen-again' as const,
  }));
  return [...cookies, ...stored];
}

/** Names of cookies that are declared on another path. */
function unseen(store: ConsentStore): string[] {
  return (store.config?.services ?? [])
    .flatMap(({ cookies }) => cookies)
    .filter(({ name, path = '/' }) => path !== '/' && !name.includes('*') && refusedService(store, 'cookies', name))
    .map(({ name }) => name);
}
