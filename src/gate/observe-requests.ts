import type { ConsentStore } from '../store/consent-store.js';
import { refusedService } from '../store/refused-service.js';
import { reportLeak } from './known/report-leak.js';

/**
 * Reports requests that have left for refused hosts, whatever made them: a style
 * sheet, a preload hint, a module, an event source. Nothing could stop them; the
 * browser's own record of what the page loaded tells (Resource Timing). It knows
 * neither WebSockets nor what a worker asks for.
 */
export function observeRequests(store: ConsentStore): void {
  new PerformanceObserver((list) => {
    for (const { name: address } of list.getEntries()) {
      const { hostname: name } = new URL(address, document.baseURI);
      const service = refusedService(store, 'hosts', name);
      if (service) reportLeak({ kind: 'request', name, service, held: false, element: undefined });
    }
  }).observe({ type: 'resource', buffered: true });
}
