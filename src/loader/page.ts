import { languageFor } from '../config/language.js';
import { isEssential } from '../config/services.js';
import type { Config } from '../config/types.js';
import type { AskReason, Decision } from '../consent/decide.js';
import type { Reply } from '../consent/choose.js';
import type { Choices } from '../consent/record.js';
import { documentJar } from '../cookies/document-jar.js';
import { refusedCookies } from '../cookies/refused-cookies.js';
import { Gate, held } from '../gate/gate.js';
import { announce, reportError } from '../store/announce.js';
import { ConsentStore } from '../store/consent-store.js';
import type { PageConsent, ConsentErrorDetail } from '../store/page-consent.js';
import type { Clock, CookieJar } from '../store/ports.js';
import { followActions } from './actions.js';
import { importOnDemand, importLocale } from './chunks.js';
import { shown, whenParsed } from './dom-ready.js';
import { ensureManageButton } from './manage-button.js';
import { readConfig, type ConfigSource } from './read-config.js';

type OnDemand = Awaited<ReturnType<typeof importOnDemand>>;

/** How consent starts on a page. */
export interface ConsentOptions {
  /** The config, `#id` of a JSON script in the page, or the config's URL. */
  config: ConfigSource | undefined;
  /** `none` leaves it to the site to place a `<consent-banner>`. */
  banner?: 'auto' | 'none' | undefined;
  /** The time; the machine's clock if absent. */
  clock?: Clock;
  /** First-party cookies; the document's if absent. */
  jar?: CookieJar;
}

/** The elements that are defined only when a page has them. */
const notices = 'cookie-table,privacy-policy';

/** What makes added content worth a look. */
const wanted = `${held},${notices}`;

/**
 * Starts consent on this page: holds what is tagged, asks when it must, and
 * sets `window.loquet`. Called again (a script twice in a page, a body script
 * after a Turbo visit), it returns what is there.
 *
 * Never throws: a config that cannot be used rejects `ready`, fires
 * `consent-error`, and leaves everything held.
 */
export function createConsent(options: ConsentOptions): PageConsent {
  return (window.loquet ??= new Page(options));
}

class Page implements PageConsent {
  readonly ready: Promise<PageConsent>;
  readonly addEventListener = document.addEventListener.bind(document) as PageConsent['addEventListener'];
  readonly #options: ConsentOptions;
  readonly #gate: Gate;
  #store: ConsentStore | undefined;

  constructor(options: ConsentOptions) {
    this.#options = options;
    this.#gate = new Gate({
      isGranted: (id) => this.isGranted(id),
      onHeldFrame: (frame, show) => {
        void this.#onDemand((late) => late.holdPlace(frame, show));
      },
    });
    this.ready = this.#begin();
    this.ready.catch((error: unknown) => {
      this.#report('config', error);
    });
    followActions(this);
  }

  get config(): Config | undefined {
    return this.#store?.config;
  }

  get record() {
    return this.#store?.decision.record;
  }

  get askAgainAt() {
    return this.#store?.decision.askAgainAt;
  }

  get asking() {
    return this.#store?.decision.ask;
  }

  get cookieName() {
    return this.#store?.cookieName ?? '';
  }

  isGranted(id: string): boolean {
    return this.#store?.isGranted(id) ?? false;
  }

  acceptAll(): Promise<void> {
    return this.#answer('accept-all');
  }

  refuseAll(): Promise<void> {
    return this.#answer('refuse-all');
  }

  choose(changes: Choices): Promise<void> {
    return this.#answer(changes);
  }

  withdraw(): Promise<void> {
    return this.refuseAll();
  }

  async open(): Promise<void> {
    await this.ready;
    await this.#onDemand((late) => late.openPreferences());
  }

  /** What an answer becomes is worked out by the elements' chunk: only who answers downloads that. */
  async #answer(said: Reply): Promise<void> {
    await this.ready;
    const { answer } = await importOnDemand();
    if (this.#store) answer(this.#store, said);
  }

  /** With a config that is in the page, this ends before the parser goes on. */
  async #begin(): Promise<PageConsent> {
    await shown();
    this.#start(await readConfig(this.#options.config));
    return this;
  }

  #start(config: Config): void {
    const store = (this.#store = new ConsentStore(config, {
      clock: this.#options.clock ?? (() => new Date()),
      jar: this.#options.jar ?? documentJar,
      globalPrivacyControl: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
    }));
    store.addEventListener('change', (event) => {
      this.#follow((event as CustomEvent<Decision>).detail);
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) store.refresh();
    });
    // The request leaves now, while the page is still being parsed.
    if (store.decision.ask) this.#showElements();
    whenParsed(() => {
      this.#enter(store);
    });
  }

  /** The document is there: hold, release, erase, ask. */
  #enter(store: ConsentStore): void {
    this.#sweep();
    new MutationObserver((mutations) => {
      for (const { addedNodes } of mutations) {
        for (const node of addedNodes) {
          // Content of a later page (Turbo, HTMX, a router), or a replaced body.
          if (
            node instanceof Element &&
            (node === document.body || node.matches(wanted) || node.querySelector(wanted))
          ) {
            this.#sweep();
            return;
          }
        }
      }
    }).observe(document, { childList: true, subtree: true });
    store.renew();
    if (refusedCookies(store.config, store.decision.granted).length)
      void this.#onDemand((late) => {
        late.erase(store);
      });
    announce('consent-ready', this.#detail());
    this.#announceAsk(undefined);
  }

  /** Does for the document what its present content calls for. Safe to repeat. */
  #sweep(): void {
    const { config, asking } = this;
    if (!config) return;
    this.#gate.release();
    if (asking || document.querySelector(notices)) this.#showElements();
    if (config.services.some((service) => !isEssential(config, service))) ensureManageButton(this.#language(config));
  }

  /** Carries a change of what is granted out. */
  #follow(before: Decision): void {
    const store = this.#store;
    if (!store) return;
    this.#gate.release();
    announce('consent-change', this.#detail());
    this.#announceAsk(before.ask);
    if ([...before.granted].some((id) => !this.isGranted(id))) void this.#onDemand((late) => late.stop(store));
  }

  #showElements(): void {
    void this.#onDemand((late) => late.enter(this.#options.banner !== 'none'));
  }

  /**
   * Fetches the elements' chunk, and the visitor's language beside it. Should
   * that fail, nobody can answer and everything stays held.
   */
  async #onDemand(use: (late: OnDemand) => Promise<void> | void): Promise<void> {
    try {
      // The elements wait for the language and report its absence themselves.
      if (this.config) importLocale(this.#language(this.config)).catch(() => undefined);
      await use(await importOnDemand());
    } catch (error) {
      this.#report('interface', error);
    }
  }

  #language(config: Config) {
    return languageFor(config, [document.documentElement.lang, ...navigator.languages]);
  }

  #detail() {
    return { record: this.record, granted: [...(this.#store?.decision.granted ?? [])] };
  }

  /** Says that the banner asks now, when it did not before. */
  #announceAsk(before: AskReason | undefined): void {
    const reason = this.asking;
    if (reason && !before) announce('consent-ask', { ...this.#detail(), reason });
  }

  #report(kind: ConsentErrorDetail['kind'], error: unknown): void {
    // Whoever listens is there once the document is.
    whenParsed(() => {
      reportError(kind, `nothing optional runs: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
}
