import { version } from '../../package.json';
import type { Config } from '../../src/config/types.js';
import { readJournal, type JournalEntry } from '../../src/journal/journal.js';
import { inventory, type Item } from './inventory.js';
import type { LoggedEvent } from './event-log.js';
import type { Qa } from './qa.js';
import { linkTo, type SharedState } from './session.js';
import { stored, type StoredItem } from './stored.js';

/** What somebody needs who is to find out what happened here. */
export interface DebugBundle {
  loquet: string;
  page: string;
  browser: string;
  languages: readonly string[];
  /** The machine's time, and the kit's. */
  time: { machine: string; kit: string };
  /** Opens this page in this state. */
  link: string;
  state: SharedState;
  config: Config | undefined;
  record: unknown;
  asking: boolean | undefined;
  askAgainAt: string | undefined;
  items: Item[];
  /** Names only: a value may be somebody's session. */
  stored: StoredItem[];
  journal: JournalEntry[];
  events: readonly LoggedEvent[];
}

export async function debugBundle(qa: Qa, state: SharedState, config: Config | undefined): Promise<DebugBundle> {
  const { loquet } = window;
  return {
    loquet: version,
    page: location.href,
    browser: navigator.userAgent,
    languages: navigator.languages,
    time: { machine: new Date().toISOString(), kit: qa.now().toISOString() },
    link: linkTo(state),
    state,
    config,
    record: loquet?.record,
    asking: loquet?.asking,
    askAgainAt: loquet?.askAgainAt?.toISOString(),
    items: inventory(loquet, qa.log),
    stored: await stored(config, loquet?.cookieName),
    journal: await readJournal(qa.now),
    events: qa.log.events,
  };
}
