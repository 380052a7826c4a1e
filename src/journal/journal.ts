import { createStore, get, update, type UseStore } from 'idb-keyval';
import { addDuration } from '../config/duration.js';
import type { Config } from '../config/types.js';
import type { ConsentRecord } from '../consent/record.js';
import type { Clock } from '../store/ports.js';

/** One choice, as the visitor's receipt keeps it. */
export interface JournalEntry {
  /** Moment of the choice, UTC, ISO 8601. */
  at: string;
  /** How it was made. */
  how: ConsentRecord['how'];
  /** Service id → the visitor's answer. */
  choices: ConsentRecord['choices'];
  /** Revision of the config that was asked about. */
  revision: string;
  /** Language in which it was asked. */
  language: string;
  /** SHA-256 of the config that was shown, in hexadecimal; absent where the browser has no `crypto.subtle` (http). */
  fingerprint?: string;
}

/** A choice to append. */
export interface JournalChoice {
  record: ConsentRecord;
  config: Config;
  language: string;
}

/** The most entries that are kept; the oldest go first. */
export const LONGEST_JOURNAL = 24;

/** How long an entry is kept. */
export const OLDEST_ENTRY = 'P25M';

const key = 'choices';

const databaseName = 'loquet';

/** The database, opened on first use: a browser that refuses it must not break this module. */
let database: UseStore | undefined;
const journalStore = () => (database ??= createStore(databaseName, 'journal'));

/**
 * Appends a choice to this device's journal and drops what is too old or too
 * much. The journal is the visitor's receipt: nothing reads it to decide.
 *
 * Rejects when the browser refuses IndexedDB.
 */
export async function append(
  { record, config, language }: JournalChoice,
  clock: Clock = () => new Date(),
): Promise<void> {
  const fingerprint = await fingerprintOf(config);
  const entry: JournalEntry = {
    at: record.at,
    how: record.how,
    choices: record.choices,
    revision: record.rev,
    language,
    ...(fingerprint && { fingerprint }),
  };
  await update<JournalEntry[]>(key, (entries = []) => recent([...entries, entry], clock()), journalStore());
  // To the kit itself (device-sight.ts), which saw none when `consent-change` came. A constant in common would be a file to fetch.
  document.dispatchEvent(new Event('loquet-journal'));
}

/** The choices made on this device, oldest first. Empty when there are none or the browser refuses IndexedDB. */
export async function readJournal(clock: Clock = () => new Date()): Promise<JournalEntry[]> {
  try {
    if (!database && !(await isKnown())) return [];
    return recent((await get<JournalEntry[]>(key, journalStore())) ?? [], clock());
  } catch {
    // Private browsing, storage refused: there is no journal, and nothing depends on it.
    return [];
  }
}

/** Whether the device has a journal: reading one that is not there would make it, before anybody has answered. */
async function isKnown(): Promise<boolean> {
  // Absent before Firefox 126, whatever its type says.
  const known = await (indexedDB as Partial<IDBFactory>).databases?.();
  return known?.some(({ name }) => name === databaseName) ?? true;
}

function recent(entries: JournalEntry[], now: Date): JournalEntry[] {
  return entries.filter(({ at }) => addDuration(new Date(at), OLDEST_ENTRY) > now).slice(-LONGEST_JOURNAL);
}

async function fingerprintOf(config: Config): Promise<string | undefined> {
  // Absent outside secure contexts, whatever its type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(JSON.stringify(config)));
  return digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
