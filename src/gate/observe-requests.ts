/**
 * Tells of what the page has fetched, whatever made it: a style sheet, a preload
 * hint, a module, an event source. Nothing could stop it; the browser's own
 * record of what the page loaded tells (Resource Timing). It knows neither
 * WebSockets nor what a worker asks for.
 *
 * @param notice told each address, absolute; also of what was fetched before
 */
export function observeRequests(notice: (address: string) => void): void {
  new PerformanceObserver((list) => {
    for (const { name: address } of list.getEntries()) notice(address);
  }).observe({ type: 'resource', buffered: true });
}
