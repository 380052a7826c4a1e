import type { Config } from '../config/types.js';
import type { AskReason } from '../consent/decide.js';
import type { Choices, ConsentRecord } from '../consent/record.js';

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

/** Detail of `consent-residue`: cookies of refused services that are still there. */
export interface ConsentResidueDetail {
  cookies: readonly { cookie: string; service: string; reason: 'seen-again' }[];
}

/** Detail of `consent-error`. */
export interface ConsentErrorDetail {
  /** `config`: nothing can be decided, everything stays held. `storage`: the choice holds for this page only. */
  kind: 'config' | 'interface' | 'storage';
  /** What went wrong, where, and how to mend it. */
  message: string;
}

/** The events that are fired on `document`. */
export interface ConsentEventMap {
  'consent-ready': CustomEvent<ConsentDetail>;
  'consent-ask': CustomEvent<ConsentAskDetail>;
  'consent-change': CustomEvent<ConsentDetail>;
  'consent-residue': CustomEvent<ConsentResidueDetail>;
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
  /** Why the banner asks now; `undefined` when it does not. */
  readonly asking: AskReason | undefined;
  /** Name of the cookie that carries the choice. */
  readonly cookieName: string;
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
