import { languageFor } from '../config/language.js';
import { isEssential } from '../config/services.js';
import type { Config } from '../config/types.js';
import type { AskReason } from '../consent/decide.js';
import type { Choices } from '../consent/record.js';
import { documentJar } from '../cookies/document-jar.js';
import { eraseRefused } from '../cookies/erase.js';
import { Gate } from '../gate/gate.js';
import { ConsentStore, type StoreChange } from '../store/consent-store.js';
import type { PageConsent, ConsentErrorDetail, ConsentEventMap } from '../store/page-consent.js';
import type { Clock, CookieJar } from '../store/ports.js';
import { followActions } from './actions.js';
import { importInterface, importJournal, importLocale } from './chunks.js';
import { whenParsed, whenShown } from './dom-ready.js';
import { ensureManageButton } from './manage-button.js';
import { readConfig, type ConfigSource } from './read-config.js';

type Elements = Awaited<ReturnType<typeof importInterface>>;

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

/** How long a choice waits for the journal before the page reloads, in milliseconds. */
const JOURNAL_PATIENCE = 500;

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
        void this.#withElements((elements) => elements.holdPlace(frame, show));
      },
    });
    this.ready = new Promise((resolve, reject) => {
      whenShown(() => {
        try {
          const config = readConfig(options.config);
          if (config instanceof Promise)
            config
              .then((late) => {
                this.#start(late, resolve);
              })
              .catch(reject);
          else this.#start(config, resolve);
        } catch (error) {
          reject(error as Error);
        }
      });
    });
    this.ready.catch((error: unknown) => {
      this.#report('config', `nothing optional runs: ${error instanceof Error ? error.message : String(error)}`);
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
    return this.#whenReady((store) => {
      store.acceptAll();
    });
  }

  refuseAll(): Promise<void> {
    return this.#whenReady((store) => {
      store.refuseAll();
    });
  }

  choose(changes: Choices): Promise<void> {
    return this.#whenReady((store) => {
      store.choose(changes);
    });
  }

  withdraw(): Promise<void> {
    return this.refuseAll();
  }

  async open(): Promise<void> {
    await this.ready;
    await this.#withElements((elements) => elements.openPreferences());
  }

  async #whenReady(act: (store: ConsentStore) => void): Promise<void> {
    await this.ready;
    if (this.#store) act(this.#store);
  }

  #start(config: Config, resolve: (page: PageConsent) => void): void {
    const store = (this.#store = new ConsentStore(config, {
      clock: this.#options.clock ?? (() => new Date()),
      jar: this.#options.jar ?? documentJar,
      globalPrivacyControl: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
    }));
    store.addEventListener('change', (event) => {
      this.#follow((event as CustomEvent<StoreChange>).detail);
    });
    store.addEventListener('unkept', () => {
      this.#report(
        'storage',
        `the browser refused the cookie "${store.cookieName}": the choice holds for this page only`,
      );
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) store.refresh();
    });
    // The request leaves now, while the page is still being parsed.
    if (store.decision.ask) this.#showElements();
    resolve(this);
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
          if (node instanceof Element && (node === document.body || concerns(node))) {
            this.#sweep();
            return;
          }
        }
      }
    }).observe(document, { childList: true, subtree: true });
    store.renew();
    this.#erase(store);
    this.#announce('consent-ready', this.#detail());
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

  /** Carries a change out: signals, cookies, released content, journal, and a reload when something must stop. */
  #follow({ before, answered }: StoreChange): void {
    const store = this.#store;
    if (!store) return;
    const { granted } = store.decision;
    const withdrawn = [...before.granted].some((id) => !granted.has(id));
    this.#gate.release();
    this.#announce('consent-change', this.#detail());
    this.#announceAsk(before.ask);
    if (withdrawn) this.#erase(store);
    const kept = answered ? this.#keep(store) : undefined;
    if (withdrawn && store.config.consent?.reloadOnWithdrawal !== false) {
      // What runs stops only with the page. The journal gets a moment, no more.
      void Promise.race([kept, new Promise((resolve) => setTimeout(resolve, JOURNAL_PATIENCE))]).then(() => {
        location.reload();
      });
    }
  }

  /** Appends the choice to this device's journal, which decides nothing and may fail. */
  async #keep({ config, decision: { record } }: ConsentStore): Promise<void> {
    try {
      if (record) await (await importJournal()).append({ record, config, language: this.#language(config) });
    } catch (error) {
      console.warn('loquet: this choice is not in the journal', error);
    }
  }

  #erase({ config, decision }: ConsentStore): void {
    const left = eraseRefused(config, decision.granted);
    if (left.length)
      this.#announce('consent-residue', { cookies: left.map((cookie) => ({ ...cookie, reason: 'seen-again' })) });
  }

  #showElements(): void {
    void this.#withElements((elements) => elements.enter(this.#options.banner !== 'none'));
  }

  /**
   * Fetches the elements' chunk, and the visitor's language beside it. Should
   * that fail, nobody can answer and everything stays held.
   */
  async #withElements(use: (elements: Elements) => Promise<void>): Promise<void> {
    try {
      // The elements wait for the language and report its absence themselves.
      if (this.config) importLocale(this.#language(this.config)).catch(() => undefined);
      await use(await importInterface());
    } catch (error) {
      this.#report('interface', `the banner cannot be shown, nothing more is granted: ${String(error)}`);
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
    if (reason && !before) this.#announce('consent-ask', { ...this.#detail(), reason });
  }

  #announce<Type extends keyof ConsentEventMap>(type: Type, detail: ConsentEventMap[Type]['detail']): void {
    document.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #report(kind: ConsentErrorDetail['kind'], message: string): void {
    console.error(`loquet: ${message}`);
    // Whoever listens is there once the document is.
    whenParsed(() => {
      this.#announce('consent-error', { kind, message });
    });
  }
}

function concerns(node: Element): boolean {
  return Gate.concerns(node) || node.matches(notices) || node.querySelector(notices) !== null;
}
