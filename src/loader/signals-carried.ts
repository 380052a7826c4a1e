import { allSignals } from '../gate/signals/all-signals.js';
import { purposesOf } from '../gate/signals/purposes.js';
import { teller } from '../gate/signals/teller.js';
import type { ConsentStore } from '../store/consent-store.js';

const tellOne = teller();

/** Tells the vendors that the config names what is granted, at once: before any tag of the page. */
export function tellVendors({ config, decision }: ConsentStore): undefined {
  if (!config) return;
  for (const [vendor, purposes] of Object.entries(purposesOf(config, decision.granted))) {
    const signal = Object.hasOwn(allSignals, vendor) ? allSignals[vendor as keyof typeof allSignals] : undefined;
    if (signal) tellOne(vendor, signal, purposes);
  }
}
