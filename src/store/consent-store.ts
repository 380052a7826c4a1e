import { consentCookieName } from '../config/consent-cookie.js';
import type { Config, Service } from '../config/types.js';
import { decide, type Decision } from '../consent/decide.js';
import { cookieExpiry } from '../consent/expiry.js';
import { isGranted } from '../consent/granted.js';
import { decodeRecord, encodeRecord, type ConsentRecord } from '../consent/record.js';
import type { Clock, CookieJar } from './ports.js';

/** What a store listens to and writes to. */
export interface StorePorts {
  clock: Clock;
  jar: CookieJar;
  /** `navigator.globalPrivacyControl`. */
  globalPrivacyControl: boolean;
}

/**
 * The one object that changes: the record of this page, and what follows from
 * it. Nothing is granted until it has a config. Every visitor downloads it: how
 * an answer is kept stands in `keep.ts`.
 */
export class ConsentStore {
  /** First-party cookies as the browser has them, whatever the gate hides from the page. */
  readonly jar: CookieJar;
  /** The moment, by the store's clock. */
  readonly now: Clock;
  /** The config, once `start` was told it. */
  config: Config | undefined;
  /** What the config declares. */
  services: readonly Service[] = [];
  /** What may run, and whether to ask. */
  decision: Decision = { granted: new Set() };
  /** The record that holds now; `undefined` before the first answer. */
  record: ConsentRecord | undefined;
  /** When the banner asks again; `undefined` before the first answer. */
  askAgainAt: Date | undefined;
  /** Whether the banner asks now. */
  asking = false;
  /** The name of the cookie that carries the record. */
  cookieName = consentCookieName(undefined);
  /** The visitor's answer on this page, should the browser refuse the cookie. */
  unkept: ConsentRecord | undefined;
  readonly #globalPrivacyControl: boolean;

  constructor({ clock, jar, globalPrivacyControl }: StorePorts) {
    this.jar = jar;
    this.now = clock;
    this.#globalPrivacyControl = globalPrivacyControl;
  }

  /** The values of the consent cookies here: a host and its parent domain may each carry one. */
  get values(): string[] {
    return this.jar.all().flatMap(([name, value]) => (name === this.cookieName ? value : []));
  }

  /** Whether a service, or every service of a category, may run. */
  isGranted(id: string): boolean {
    return !!this.config && isGranted(this.config, this.decision.granted, id);
  }

  /**
   * Decides by a config, from now on.
   *
   * @throws (whatever the platform throws) when it is none to decide by
   */
  start(config: Config): void {
    this.config = config;
    this.services = config.services;
    this.cookieName = consentCookieName(config);
    this.refresh();
  }

  /**
   * Reads the cookie and decides again: another page may have answered, an
   * acceptance may have lapsed.
   *
   * @returns the decision until now, if it was another
   */
  refresh(): Decision | undefined {
    const before = this.decision;
    if (this.config) {
      this.decision = decide({
        config: this.config,
        record: this.unkept ?? this.#read(),
        now: this.now(),
        globalPrivacyControl: this.#globalPrivacyControl,
      });
      Object.assign(this, this.decision);
    }
    return gist(before) === gist(this.decision) ? undefined : before;
  }

  /**
   * Writes a record, the one that is there if none is given, with the expiry that
   * it always had. Safari forgets after 7 days what a script wrote (Intelligent
   * Tracking Prevention): written at each visit, the one that is there lives on.
   * Whether the browser kept it is read back only after an answer (`keep.ts`).
   */
  write(record = this.#read()): void {
    if (!record) return;
    const { domain, path = '/' } = this.config?.consent?.cookie ?? {};
    this.jar.set(
      `${this.cookieName}=${encodeRecord(record)}; Expires=${cookieExpiry(record).toUTCString()}; Path=${path}; SameSite=Lax` +
        (domain ? `; Domain=${domain}` : '') +
        (location.protocol === 'https:' ? '; Secure' : ''),
    );
  }

  /**
   * The newest of the records found. What this page knows is never followed back
   * to an older one: that is an answer of before, which a server was renewing
   * when the visitor gave another. The newer takes its place again.
   */
  #read(): ConsentRecord | undefined {
    // One from the future would hide every answer until then.
    const past = (records: (ConsentRecord | undefined)[]) =>
      records.filter((record): record is ConsentRecord => Date.parse(record?.at ?? '') <= +this.now());
    const found = past(this.values.map(decodeRecord));
    const [newest] = past([...found, found[0] && this.record]).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    if (newest && newest === this.record) this.write(newest);
    return newest;
  }
}

/** What of a decision somebody may have to follow. Under Global Privacy Control a lapse asks nothing, and holds all the same. */
const gist = ({ record, asking, granted }: Decision) => [record?.id, asking, ...granted].join();
