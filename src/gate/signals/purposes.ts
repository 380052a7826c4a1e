import type { Config } from '../../config/types.js';

/** Purpose → whether every service that declares it is granted. */
export type Purposes = Record<string, boolean>;

/**
 * What each vendor's interface has to be told.
 *
 * @param granted ids of the services that may run
 * @returns vendor, as the config's `signals` names it → its purposes; only vendors that a service declares
 */
export function purposesOf({ services }: Config, granted: ReadonlySet<string>): Record<string, Purposes> {
  // Without a prototype: a config that names a vendor `__proto__` must not reach everybody's.
  const vendors = Object.create(null) as Record<string, Purposes>;
  for (const { id, signals = {} } of services) {
    for (const [vendor, names] of Object.entries(signals as Record<string, readonly string[]>)) {
      const purposes = (vendors[vendor] ??= {});
      for (const name of names) purposes[name] = granted.has(id) && (purposes[name] ?? true);
    }
  }
  return vendors;
}
