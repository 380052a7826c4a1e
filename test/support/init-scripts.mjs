/*
 * What runs in a page before its own scripts. Each is sent to the browser as
 * text: it knows nothing of this file.
 */

/** Makes `Date` stand still at a moment, in milliseconds; set again, the last one holds. */
export function setClock(moment) {
  const real = Symbol.for('real Date');
  window[real] ??= Date;
  window.Date = new Proxy(window[real], {
    construct: (RealDate, given, target) => Reflect.construct(RealDate, given.length ? given : [moment], target),
    apply: (RealDate) => new RealDate(moment).toString(),
    get: (RealDate, name) => (name === 'now' ? () => moment : Reflect.get(RealDate, name)),
  });
}

/** Hides that a program drives the browser: some trackers send nothing then, and would pass for held. */
export function hideAutomation() {
  Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false, configurable: true });
}
