import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { documentJar } from '../cookies/document-jar.js';
import { pageConsent } from '../store/page-consent.js';
import type { Presence, Sight } from './presence.js';

/** The name of the database that holds the visitor's journal. */
export const JOURNAL_DATABASE = 'loquet';

/** What this page can see on the device. Renders its host again when that changes. */
export class DeviceSight implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #journal: Presence = 'unseeable';
  #seen: Sight | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The cookies that scripts of this page can read: looked for once for each time that the host is drawn. */
  get cookies(): Sight {
    return (this.#seen ??= this.#see());
  }

  #see(): Sight {
    // Through the page's own jar: the gate hides refused cookies from scripts, and this one is loaded after it.
    const names = (pageConsent()?.jar ?? documentJar).all().map(([name]) => name);
    return { host: location.hostname, path: location.pathname, names };
  }

  /** Whether the journal's database was seen. */
  get journal(): Presence {
    return this.#journal;
  }

  /** Whether the memory of this tab has a key. */
  inTab(key: string): Presence {
    try {
      return key in sessionStorage ? 'present' : 'not-seen';
    } catch {
      // Storage is refused.
      return 'unseeable';
    }
  }

  hostUpdate(): void {
    this.#seen = undefined;
  }

  hostConnected(): void {
    cookieEvents()?.addEventListener('change', this.#look);
    document.addEventListener('visibilitychange', this.#look);
    document.addEventListener('consent-change', this.#look);
    document.addEventListener('loquet-journal', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    cookieEvents()?.removeEventListener('change', this.#look);
    document.removeEventListener('visibilitychange', this.#look);
    document.removeEventListener('consent-change', this.#look);
    document.removeEventListener('loquet-journal', this.#look);
  }

  readonly #look = (): void => {
    this.#host.requestUpdate();
    void databaseNames().then((names) => {
      const journal = names ? (names.includes(JOURNAL_DATABASE) ? 'present' : 'not-seen') : 'unseeable';
      if (journal === this.#journal) return;
      this.#journal = journal;
      this.#host.requestUpdate();
    });
  };
}

/** Absent before Safari 18.4 and Firefox 140, and outside secure contexts, whatever its type says. */
function cookieEvents(): EventTarget | undefined {
  return (window as { cookieStore?: EventTarget }).cookieStore;
}

async function databaseNames(): Promise<string[] | undefined> {
  try {
    return (await indexedDB.databases()).map(({ name = '' }) => name);
  } catch {
    // An old browser without `databases`, or one that refuses storage: nothing can be said.
    return undefined;
  }
}
