import { matchesName } from '../config/name-pattern.js';
import type { Cookie, Service } from '../config/types.js';
import type { ConsentStore } from './consent-store.js';

/**
 * The service for whose sake something is refused: the first that declares it,
 * unless one of those that do is granted. What nobody declares is refused to
 * nobody, nor is the cookie of the visitor's choice, nor the page's own host:
 * the site itself lives there, and whatever tool shares it has to be tagged.
 *
 * @param where the field in which services declare such a thing
 * @param name a cookie's name, a host, or the place and name of a stored item
 * @returns the id of that service, `undefined` when it is not refused
 */
export function refusedService(
  store: ConsentStore,
  where: 'cookies' | 'hosts' | 'storage',
  name: string,
): string | undefined {
  const owners = (store.config?.services ?? []).filter((service) => declaredIn(service, where, name));
  return owners.some(({ id }) => store.isGranted(id)) || [store.cookieName, location.hostname].includes(name)
    ? undefined
    : owners[0]?.id;
}

const declaredIn = (service: Service, where: 'cookies' | 'hosts' | 'storage', name: string) =>
  (service[where] as (Cookie | string)[] | undefined)?.some((declared) =>
    matchesName((declared as Cookie).name || (declared as string), name),
  );
