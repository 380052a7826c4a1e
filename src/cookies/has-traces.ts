import type { ConsentStore } from '../store/consent-store.js';
import { refusedService } from '../store/refused-service.js';

/** Whether refused services may have left something here: a cookie that is seen, or storage, which only erasing looks into. */
export function hasTraces(store: ConsentStore): boolean {
  return (
    store.jar.all().some(([name]) => refusedService(store, 'cookies', name)) ||
    store.services.some(({ id, storage }) => storage && !store.isGranted(id))
  );
}
