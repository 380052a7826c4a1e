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
 * it. Fires `change`, with the decision before in `detail`.
 */
export class ConsentStore extends EventTarget {
  readonly config: Config;
  readonly #ports: StorePorts;
  /** The visitor's answer on this page, should the browser refuse the cookie. */
  #unkept: ConsentRecord | undefined;
  #decision: Decision;

  constructor(config: Config, ports: StorePorts) {
    super();
    this.config = config;
    this.#ports = ports;
    this.#decision = this.#decide();
  }

  /** What may run, and whether to ask. */
  get decision(): Decision {
    return this.#decision;
  }

  /** The name of the cookie that carries the record. */
  get cookieName(): string {
    return consentCookieName(this.config);
  }

  /** Whether a service, or every service of a category, may run. */
  isGranted(id: string): boolean {
    return isGranted(this.config, this.#decision.granted, id);
  }

  /** The moment, by the store's clock. */
  now(): Date {
    return this.#ports.clock();
  }

  /**
   * Keeps the record of the visitor's answer, and follows it. Should the browser
   * refuse the cookie, the answer holds for this page.
   *
   * @returns whether the browser kept it
   */
  keep(record: ConsentRecord): boolean {
    // Without anything to decide on there is nothing to keep either.
    if (!Object.keys(record.choices).length && !this.#decision.record) return true;
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
   */
  renew(): void {
    const record = this.#read();
    if (record) this.#write(record);
  }

  #follow(answered: boolean): void {
    const before = this.#decision;
    this.#decision = this.#decide();
    if (!answered && gist(before) === gist(this.#decision)) return;
    this.dispatchEvent(new CustomEvent<Decision>('change', { detail: before }));
  }

  #decide(): Decision {
    const { clock, globalPrivacyControl } = this.#ports;
    return decide({ config: this.config, record: this.#unkept ?? this.#read(), now: clock(), globalPrivacyControl });
  }

  /** The newest of the records found: a host and its parent domain may each carry one. */
  #read(): ConsentRecord | undefined {
    return (
      this.#ports.jar
        .read(this.cookieName)
        .map(decodeRecord)
        // One from the future would hide every answer until then.
        .filter((record): record is ConsentRecord => Date.parse(record?.at ?? '') <= +this.now())
        .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0]
    );
  }

  #write(record: ConsentRecord): boolean {
    return this.#ports.jar.write(
      this.cookieName,
      encodeRecord(record),
      cookieExpiry(record),
      this.config.consent?.cookie ?? {},
    );
  }
}

/** What of a decision somebody may have to follow. Under Global Privacy Control a lapse asks nothing, and holds all the same. */
const gist = ({ record, ask, granted }: Decision) => [record?.id, ask, ...granted].join();
