import type { ConsentStore } from '../store/consent-store.js';

/** Consent on this page, as the loader runs it and the elements' chunk sees it. */
export interface RunningPage extends ConsentStore {
  /** Whether a page without a `<consent-banner>` gets one. */
  readonly placesBanner: boolean;
  /** Services that were let run on this page, be it for a moment: each runs until the page goes. */
  readonly ran: ReadonlySet<string>;
  /** Releases what is granted now, once the document is parsed. */
  release(): void;
  /** Reports an address that was fetched, if it is of a host that is refused. */
  notice(address: string): void;
}
