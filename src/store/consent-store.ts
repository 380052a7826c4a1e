import { consentCookieName } from '../config/consent-cookie.js';
import type { Config } from '../config/types.js';
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
 * it. Nothing is granted until it has a config.
 */
export class ConsentStore {
  /** First-party cookies as the browser has them, whatever the gate hides from the page. */
  readonly jar: CookieJar;
  /** The moment, by the store's clock. */
  readonly now: Clock;
  /** The config, once `start` was told it. */
  config: Config | undefined;
  /** What may run, and whether to ask. */
  decision: Decision = { granted: new Set() };
  readonly #globalPrivacyControl: boolean;
  /** The visitor's answer on this page, should the browser refuse the cookie. */
  #unkept: ConsentRecord | undefined;

  constructor({ clock, jar, globalPrivacyControl }: StorePorts) {
    this.jar = jar;
    this.now = clock;
    this.#globalPrivacyControl = globalPrivacyControl;
  }

  /** The record that holds now; `undefined` before the first answer. */
  get record(): ConsentRecord | undefined {
    return this.decision.record;
  }

  /** When the banner asks again; `undefined` before the first answer. */
  get askAgainAt(): Date | undefined {
    return this.decision.askAgainAt;
  }

  /** Whether the banner asks now. */
  get asking(): boolean {
    return !!this.decision.asks;
  }

  /** The name of the cookie that carries the record. */
  get cookieName(): string {
    return consentCookieName(this.config);
  }

  /** The values of the consent cookies here: a host and its parent domain may each carry one. */
  get values(): string[] {
    return this.jar.all().flatMap(([name, value]) => (name === this.cookieName ? [value] : []));
  }

  /** Whether a service, or every service of a category, may run. */
  isGranted(id: string): boolean {
    return !!this.config && isGranted(this.config, this.decision.granted, id);
  }

  /** Decides by a config, from now on. */
  start(config: Config): void {
    this.config = config;
    this.decision = this.#decide(config);
  }

  /**
   * Keeps the record of the visitor's answer, and follows it. Should the browser
   * refuse the cookie, the answer holds for this page.
   *
   * @returns whether the browser kept it
   */
  keep(record: ConsentRecord): boolean {
    // Without anything to decide on there is nothing to keep either.
    if (!Object.keys(record.choices).length && !this.record) return true;
    this.#unkept = this.#write(record) ? undefined : record;
    this.#follow(true);
    return !this.#unkept;
  }

  /** Reads the cookie again and follows it: another page may have answered. */
  refresh(): void {
    this.#follow(false);
  }

  /**
   * Writes the record once more with the expiry that it always had: Safari
   * forgets after 7 days what a script wrote (Intelligent Tracking Prevention).
   *
   * @param record another than the one that the cookie carries now
   */
  renew(record = this.#read()): void {
    if (record) this.#write(record);
  }

  /**
   * Called when the decision has changed, and after each answer on this page.
   *
   * @param before the decision until now
   * @param answered whether the visitor answered here; else another page did, or an acceptance has lapsed
   */
  protected changed?(before: Decision, answered: boolean): void;

  #follow(answered: boolean): void {
    const before = this.decision;
    if (!this.config) return;
    this.decision = this.#decide(this.config);
    if (answered || gist(before) !== gist(this.decision)) this.changed?.(before, answered);
  }

  #decide(config: Config): Decision {
    return decide({
      config,
      record: this.#unkept ?? this.#read(),
      now: this.now(),
      globalPrivacyControl: this.#globalPrivacyControl,
    });
  }

  /** The newest of the records found. */
  #read(): ConsentRecord | undefined {
    return (
      this.values
        .map(decodeRecord)
        // One from the future would hide every answer until then.
        .filter((record): record is ConsentRecord => Date.parse(record?.at ?? '') <= +this.now())
        .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0]
    );
  }

  /** Writes the cookie and reads it back: `false` when the browser did not keep it. */
  #write(record: ConsentRecord): boolean {
    const { domain, path = '/' } = this.config?.consent?.cookie ?? {};
    const value = encodeRecord(record);
    this.jar.set(
      `${this.cookieName}=${value}; Expires=${cookieExpiry(record).toUTCString()}; Path=${path}; SameSite=Lax` +
        (domain ? `; Domain=${domain}` : '') +
        (location.protocol === 'https:' ? '; Secure' : ''),
    );
    return this.values.includes(value);
  }
}

/** What of a decision somebody may have to follow. Under Global Privacy Control a lapse asks nothing, and holds all the same. */
const gist = ({ record, asks, granted }: Decision) => [record?.id, asks, ...granted].join();
