import type { Config } from '../config/types.js';
import type { AskReason } from '../consent/ask-reason.js';
import type { Choices, ConsentRecord } from '../consent/record.js';
import type { CookieJar } from './ports.js';

/** Detail of `consent-ready`, `consent-ask` and `consent-change`. */
export interface ConsentDetail {
  /** The record that holds now; none before the first answer. */
  record: ConsentRecord | undefined;
  /** Ids of the services that may run. */
  granted: readonly string[];
}

/** Detail of `consent-ask`. */
export interface ConsentAskDetail extends ConsentDetail {
  /** Why the banner asks. */
  reason: AskReason;
}

/** Something of a refused service that is still on the device, or may be. */
export interface ConsentResidue {
  /** Where it is. */
  kind: 'cookie' | 'indexeddb' | 'local' | 'session';
  /** Its name; as declared, with its `*`, when this page cannot see it. */
  name: string;
  /** The service that declares it. */
  service: string;
  /**
   * Why. Seen: `seen-again` (a script that still runs has set it again),
   * `in-use` (a script has the database open: it goes with the page). Told from
   * the declaration alone, out of this page's sight: `http-only`, `other-path`,
   * `other-host`.
   */
  reason: 'http-only' | 'in-use' | 'other-host' | 'other-path' | 'seen-again';
}

/** Detail of `consent-residue`. */
export interface ConsentResidueDetail {
  residue: readonly ConsentResidue[];
}

/** Detail of `consent-leak`: something untagged that was refused, or that got past. */
export interface ConsentLeakDetail {
  /**
   * What was tried: an element that fetches, a call, or a cookie; `request` for
   * one that has left, whatever made it, told while the banner asks.
   */
  kind: 'beacon' | 'cookie' | 'fetch' | 'iframe' | 'img' | 'request' | 'script' | 'xhr';
  /** The host that it is for, or the cookie's name. */
  name: string;
  /** The service that it is refused to. */
  service: string;
  /**
   * Whether it was stopped. Of markup in the page (an element that no script
   * made) the request may have left all the same: tag it.
   */
  held: boolean;
  /** The element, where there is one. */
  element: Element | undefined;
  /** Address of the file that tried, as far as the browser tells; the page's for a script in the page. */
  source: string | undefined;
}

/** Detail of `consent-error`. */
export interface ConsentErrorDetail {
  /**
   * `config`: nothing can be decided, everything stays held. `interface`: a file
   * of the kit cannot be had. `policy`: the site's own content security policy
   * blocks what is granted. `storage`: the choice holds for this page only.
   */
  kind: 'config' | 'interface' | 'policy' | 'storage';
  /** What went wrong, where, and how to mend it. */
  message: string;
}

/** The events that are fired on `document`. */
export interface ConsentEventMap {
  'consent-ready': CustomEvent<ConsentDetail>;
  'consent-ask': CustomEvent<ConsentAskDetail>;
  'consent-change': CustomEvent<ConsentDetail>;
  'consent-residue': CustomEvent<ConsentResidueDetail>;
  'consent-leak': CustomEvent<ConsentLeakDetail>;
  'consent-error': CustomEvent<ConsentErrorDetail>;
}

/** `window.loquet`: consent on this page. */
export interface PageConsent {
  /** Resolves when the config is known; rejects when it cannot be used. */
  readonly ready: Promise<PageConsent>;
  /** The config, once it is known. */
  readonly config: Config | undefined;
  /** The record that holds now; `undefined` before the first answer. */
  readonly record: ConsentRecord | undefined;
  /** When the banner asks again; `undefined` before the first answer. */
  readonly askAgainAt: Date | undefined;
  /** Whether the banner asks now; `consent-ask` says why. */
  readonly asking: boolean;
  /** Name of the cookie that carries the choice. */
  readonly cookieName: string;
  /** First-party cookies as the browser has them, also those that the gate hides from the page. */
  readonly jar: CookieJar;
  /**
   * Whether a service, or every service of a category, may run. `false` until
   * the config is known, and for an id that it does not name.
   */
  isGranted(id: string): boolean;
  /** Accepts everything. */
  acceptAll(): Promise<void>;
  /** Refuses everything that is not essential. */
  refuseAll(): Promise<void>;
  /**
   * Answers for some services or categories, leaves the others as they are.
   * Rejects with a RangeError when an id is unknown or names what is always on.
   */
  choose(changes: Choices): Promise<void>;
  /** Takes every consent back. */
  withdraw(): Promise<void>;
  /** Opens the preferences. */
  open(): Promise<void>;
  /** Listens to one of the consent events of `document`. */
  addEventListener<Type extends keyof ConsentEventMap>(
    type: Type,
    listener: (event: ConsentEventMap[Type]) => void,
    options?: AddEventListenerOptions | boolean,
  ): void;
}

declare global {
  // The events carry their types on `document` too.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging an interface needs an empty one
  interface DocumentEventMap extends ConsentEventMap {}
  interface Window {
    /** The kit's one global. */
    loquet?: PageConsent;
  }
}

/** Consent on this page, once the loader or `createConsent` has started it. */
export function pageConsent(): PageConsent | undefined {
  return window.loquet;
}
