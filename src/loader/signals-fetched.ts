import type { Signals } from '../config/types.js';
import { purposesOf } from '../gate/signals/purposes.js';
import type { Signal } from '../gate/signals/signal.js';
import { teller } from '../gate/signals/teller.js';
import type { ConsentStore } from '../store/consent-store.js';

const tellOne = teller();

/** How each vendor's signal is fetched, a file each. */
const imports: Readonly<Record<keyof Signals, () => Promise<{ signal: Signal }>>> = {
  'google-consent-mode': () => import('../gate/signals/google-consent-mode.js'),
  matomo: () => import('../gate/signals/matomo.js'),
  'microsoft-uet': () => import('../gate/signals/microsoft-uet.js'),
  clarity: () => import('../gate/signals/clarity.js'),
  piano: () => import('../gate/signals/piano.js'),
};

/**
 * Fetches the signals of the vendors that the config names, and tells each what
 * is granted by then. Rejects when one cannot be had: what waits for it stays held.
 */
export async function tell(store: ConsentStore): Promise<void> {
  const { config } = store;
  if (!config) return;
  const vendors = Object.keys(purposesOf(config, store.decision.granted)).filter((vendor) =>
    Object.hasOwn(imports, vendor),
  ) as (keyof Signals)[];
  const signals = await Promise.all(vendors.map((vendor) => imports[vendor]()));
  const purposes = purposesOf(config, store.decision.granted);
  vendors.forEach((vendor, at) => {
    const found = signals[at];
    if (found) tellOne(vendor, found.signal, purposes[vendor] ?? {});
  });
}
