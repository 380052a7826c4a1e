import type { Decision } from '../consent/decide.js';
import { encodeRecord, type ConsentRecord } from '../consent/record.js';
import type { ConsentStore } from './consent-store.js';

/** What became of an answer. */
export interface Kept {
  /** Whether the browser kept it; else it holds for this page. */
  byBrowser: boolean;
  /** The decision until now; none when there was nothing to decide on. */
  before?: Decision;
}

/** Keeps the record of the visitor's answer, and decides by it. */
export function keep(store: ConsentStore, record: ConsentRecord): Kept {
  const before = store.decision;
  // Without anything to decide on there is nothing to keep either.
  if (!Object.keys(record.choices).length && !store.record) return { byBrowser: true };
  store.write(record);
  const byBrowser = store.values.includes(encodeRecord(record));
  store.unkept = byBrowser ? undefined : record;
  store.refresh();
  return { byBrowser, before };
}
