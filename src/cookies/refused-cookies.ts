import type { ConsentStore } from '../store/consent-store.js';
import { refusedService } from '../store/refused-service.js';

/** The names of the cookies that this page sees and that only refused services declare. */
export function refusedCookies(store: ConsentStore): string[] {
  return store.jar.all().flatMap(([name]) => (refusedService(store, 'cookies', name) ? [name] : []));
}
