import type { Purposes } from './purposes.js';
import type { Signal } from './signal.js';

/**
 * What tells vendors: each once, then only when something has changed for it. A
 * vendor that hears the same again may count it again: Tag Manager's
 * triggers would fire, Matomo would send another request.
 *
 * Never throws: a page may have put anything in the place of a vendor's queue.
 * One vendor that cannot be told must not keep the others, nor the gate, from
 * what they do; and its tag is held by the gate apart from that.
 *
 * @returns tells one vendor, named as in the config's `signals`
 */
export function teller(): (vendor: string, signal: Signal, granted: Purposes) => void {
  const said = new Map<string, string>();
  return (vendor, signal, granted) => {
    const before = said.get(vendor);
    const now = String(Object.values(granted));
    if (now === before) return;
    said.set(vendor, now);
    try {
      signal(granted, before === undefined);
    } catch {
      // Not reported: nobody can mend another's queue, and what the gate holds stays held.
    }
  };
}
