import type { ConsentStore } from '../store/consent-store.js';
import { refusedCookies } from './refused-cookies.js';

/** Whether refused services may have left something here: a cookie that is seen, or storage, which only erasing looks into. */
export function hasTraces(store: ConsentStore): boolean | undefined {
  return (
    refusedCookies(store).length > 0 ||
    store.config?.services.some(({ id, storage }) => storage && !store.isGranted(id))
  );
}
