import type { Config } from '../config/types.js';
import { acceptAll, choose, recordOf, refuseAll, type Answer } from '../consent/choose.js';
import { decide, type Decision } from '../consent/decide.js';
import { cookieExpiry } from '../consent/expiry.js';
import { isGranted } from '../consent/granted.js';
import { decodeRecord, encodeRecord, type Choices, type ConsentRecord } from '../consent/record.js';
import type { Clock, CookieJar } from './ports.js';

/** What a store listens to and writes to. */
export interface StorePorts {
  clock: Clock;
  jar: CookieJar;
  /** `navigator.globalPrivacyControl`. */
  globalPrivacyControl: boolean;
}

/** Detail of a store's `change` event. */
export interface StoreChange {
  /** The decision before. */
  before: Decision;
  /** Whether the visitor just answered; `false` when another tab or page did. */
  answered: boolean;
}

/** The one object that changes: the record of this page, and what follows from it. */
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
    return this.config.consent?.cookie?.name ?? 'eu-consent';
  }

  /** Whether a service, or every service of a category, may run. */
  isGranted(id: string): boolean {
    return isGranted(this.config, this.#decision.granted, id);
  }

  /** Accepts everything. */
  acceptAll(): void {
    this.#answer(acceptAll(this.config));
  }

  /** Refuses everything that is not essential. */
  refuseAll(): void {
    this.#answer(refuseAll(this.config));
  }

  /**
   * Answers for some services or categories and leaves the others as they are.
   *
   * @throws RangeError when an id is unknown, or names what is always on
   */
  choose(changes: Choices): void {
    this.#answer(choose(this.config, this.#decision.granted, changes));
  }

  /** Reads the cookie again and follows it: another page may have answered. */
  refresh(): void {
    this.#follow(false);
  }

  /**
   * Writes the record once more with the expiry that it always had: Safari
   * forgets after 7 days what a script wrote (rules: ITP).
   */
  renew(): void {
    const record = this.#read();
    if (record && record.id === this.#decision.record?.id) this.#write(record);
  }

  #answer(answer: Answer): void {
    // Without anything to decide on there is nothing to keep either.
    if (!Object.keys(answer.choices).length && !this.#decision.record) return;
    const record = recordOf(answer, this.config, { id: randomId(), at: this.#ports.clock() });
    this.#unkept = this.#write(record) ? undefined : record;
    if (this.#unkept) this.dispatchEvent(new Event('unkept'));
    this.#follow(true);
  }

  #follow(answered: boolean): void {
    const before = this.#decision;
    this.#decision = this.#decide();
    if (!answered && before.record?.id === this.#decision.record?.id && before.ask === this.#decision.ask) return;
    this.dispatchEvent(new CustomEvent<StoreChange>('change', { detail: { before, answered } }));
  }

  #decide(): Decision {
    const { clock, globalPrivacyControl } = this.#ports;
    return decide({ config: this.config, record: this.#unkept ?? this.#read(), now: clock(), globalPrivacyControl });
  }

  /** The newest of the records found: a host and its parent domain may each carry one. */
  #read(): ConsentRecord | undefined {
    return this.#ports.jar
      .read(this.cookieName)
      .map(decodeRecord)
      .filter((record) => record !== undefined)
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
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

/** 128 random bits in base64url: tells records apart, and nothing about the person. */
function randomId(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).replace(
    /[+/=]/g,
    (character) => ({ '+': '-', '/': '_' })[character] ?? '',
  );
}
