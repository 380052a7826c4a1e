import type { Cookie } from '../config/types.js';
import type { ConsentResidue } from '../store/page-consent.js';
import type { ConsentStore } from '../store/consent-store.js';

/**
 * Cookies of refused services that no script of this page can erase, told from
 * the declaration alone: nobody has seen them here. One that is declared with
 * its whole name and another path of this site is erased unseen, and not told.
 */
export function outOfReach(store: ConsentStore): ConsentResidue[] {
  return (store.config?.services ?? [])
    .filter(({ id }) => !store.isGranted(id))
    .flatMap(({ id, cookies }) =>
      cookies.flatMap((cookie) => {
        const reason = obstacle(cookie);
        return reason ? [{ kind: 'cookie' as const, name: cookie.name, service: id, reason }] : [];
      }),
    );
}

function obstacle({ name, httpOnly, party, domain, path = '/' }: Cookie): ConsentResidue['reason'] | undefined {
  const host = domain?.replace(/^\./, '').toLowerCase();
  if (httpOnly) return 'http-only';
  if (party === 'third' || (host && !`.${location.hostname}`.endsWith(`.${host}`))) return 'other-host';
  return name.includes('*') && !`${location.pathname}/`.startsWith(path) ? 'other-path' : undefined;
}
