import type { ConsentStore } from '../store/consent-store.js';
import { importSignals } from './chunks.js';

/**
 * Tells the vendors that the config names what is granted. In the loader that
 * carries the signals itself (`bundle` takes it for a config that names any) the
 * build puts `signals-carried.ts` in the place of this module.
 *
 * @returns a promise of their having been told, before which nothing of theirs may run; `undefined` when nobody waits
 */
export function tellVendors(store: ConsentStore): Promise<void> | undefined {
  return store.services.some(({ signals }) => signals) ? importSignals().then(({ tell }) => tell(store)) : undefined;
}
