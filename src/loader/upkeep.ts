import { eraseCookie } from '../cookies/erase-cookie.js';
import { eraseRefused } from '../cookies/erase.js';
import { outOfReach } from '../cookies/out-of-reach.js';
import { announce } from '../store/announce.js';
import type { ConsentStore } from '../store/consent-store.js';
import { RENEWED_KEY } from '../store/renewed-key.js';

export { reportLeak } from '../gate/known/report-leak.js';
export { explainViolation } from './explain-violation.js';

/** Erases what refused services left on the device, and says what is still there. */
export async function erase(store: ConsentStore): Promise<void> {
  const residue = await eraseRefused(store);
  if (residue.length) announce('consent-residue', { residue });
}

/** Says which cookies of refused services no script of this page can erase. */
export function tellOutOfReach(store: ConsentStore): void {
  const residue = outOfReach(store);
  if (residue.length) announce('consent-residue', { residue });
}

/**
 * Keeps the answer where it is kept, without moving its date: in one cookie only
 * (a host and its parent domain may each have been given one), and written by
 * the server too when the config says where.
 */
export async function keepFresh(store: ConsentStore): Promise<void> {
  const { record, values } = store;
  if (values[1]) {
    eraseCookie(store, store.cookieName);
    store.write(record);
  }
  const url = store.config?.consent?.cookie?.renewUrl;
  try {
    if (!url || !record || sessionStorage.getItem(RENEWED_KEY)) return;
    sessionStorage.setItem(RENEWED_KEY, '1');
    await fetch(url, { method: 'POST' });
    // An answer that was given meanwhile was overwritten by the one that the request carried.
    if (store.record?.id !== record.id) store.write(store.record);
  } catch {
    // A browser that refuses storage, a server that is away: what the script wrote is there all the same.
  }
}
