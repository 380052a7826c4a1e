import { matchesName } from '../config/name-pattern.js';
import type { Cookie, Service } from '../config/types.js';
import type { ConsentStore } from './consent-store.js';

/** The field in which services declare something: a cookie's name, a host, or the place and name of a stored item. */
export type Declared = 'cookies' | 'hosts' | 'storage';

/**
 * The service for whose sake something is refused: the first that declares it,
 * unless one of those that do is granted. What nobody declares is refused to
 * nobody, nor is the cookie of the visitor's choice, nor the page's own host:
 * the site itself lives there, and whatever tool shares it has to be tagged.
 *
 * @returns the id of that service, `undefined` when it is not refused
 */
export function refusedService(store: ConsentStore, where: Declared, name: string): string | undefined {
  const owners = store.services.filter((service) => declares(service, where, name));
  return owners.some(({ id }) => store.isGranted(id)) || [store.cookieName, location.hostname].includes(name)
    ? undefined
    : owners[0]?.id;
}

const declares = (service: Service, where: Declared, name: string) =>
  // What is no list in a wrong config declares nothing.
  (service[where] as { some?: (Cookie | string | null)[]['some'] } | undefined)?.some?.((declared) =>
    matchesName((declared as Cookie | null)?.name ?? declared, name),
  );
