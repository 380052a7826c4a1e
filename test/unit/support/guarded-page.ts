import type { Service } from '../../../src/config/types.js';
import { createGuard, type Guard } from '../../../src/gate/known/guard.js';
import type { ConsentLeakDetail } from '../../../src/store/page-consent.js';
import { service, smallConfig } from './config-fixture.js';
import { storeOf } from './store-of.js';

/** What the guard said of one attempt. */
type Leak = Omit<ConsentLeakDetail, 'source'> & { stack: string | undefined };

/** The page of a test with the guard in it. */
export interface GuardedPage {
  readonly guard: Guard;
  /** What was refused, or got past, in its order. */
  readonly leaks: Leak[];
  /** Grants just these services, and tells the guard. */
  grant(...ids: string[]): void;
  /** Takes the guard off the page. */
  stop(): void;
}

/** Guards this page against services that nobody has granted, each with what it declares. */
export function guardPage(declared: Record<string, Pick<Partial<Service>, 'hosts' | 'cookies'>>): GuardedPage {
  const ids = Object.keys(declared);
  const store = storeOf(smallConfig({ services: ids.map((id) => service(id, 'analytics', declared[id])) }));
  const leaks: Leak[] = [];
  const guard = createGuard(store, (leak, stack) => leaks.push({ ...leak, stack }));
  guard.update();
  const grant = (...granted: string[]) => {
    store.unkept = {
      v: 1,
      id: 'test',
      at: '2026-11-24T09:00:00Z',
      rev: '2026-11-01',
      how: 'custom',
      choices: Object.fromEntries(ids.map((id) => [id, granted.includes(id)])),
    };
    store.refresh();
    guard.update();
  };
  return {
    guard,
    leaks,
    grant,
    stop: () => {
      grant(...ids);
    },
  };
}
