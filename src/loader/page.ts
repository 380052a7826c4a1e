import { languageFor } from '../config/language.js';
import { isEssential } from '../config/services.js';
import type { Reply } from '../consent/choose.js';
import type { Decision } from '../consent/decide.js';
import type { Choices } from '../consent/record.js';
import { documentJar } from '../cookies/document-jar.js';
import { hasTraces } from '../cookies/has-traces.js';
import { addPolicy } from '../gate/content-policy.js';
import { Gate, held } from '../gate/gate.js';
import { Guard } from '../gate/known/guard.js';
import { announce, reportError, reportLeak } from '../store/announce.js';
import { ConsentStore } from '../store/consent-store.js';
import type { ConsentErrorDetail, PageConsent } from '../store/page-consent.js';
import type { Clock, CookieJar } from '../store/ports.js';
import { followActions } from './actions.js';
import { importLocale, importManageButton, importOnDemand, importUpkeep } from './chunks.js';
import { shown, whenParsed } from './dom-ready.js';
import { followElsewhere } from './elsewhere.js';
import { readConfig, type ConfigSource } from './read-config.js';
import { tellVendors } from './signals.js';

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

/** The site's own way back to the choices. */
const wayBack = '[data-consent-action=open]';

/** What makes added content worth a look. */
const wanted = `body,${held},${notices}`;

/**
 * Starts consent on this page: holds what is not granted, asks when it must, and
 * sets `window.loquet`. Called again (a script twice in a page, a body script
 * after a Turbo visit), it returns what is there.
 *
 * Never throws: a config that cannot be used rejects `ready`, fires
 * `consent-error`, and leaves everything held.
 */
export function createConsent(options: ConsentOptions): PageConsent {
  return (window.loquet ??= new Page(options));
}

class Page extends ConsentStore implements PageConsent {
  readonly ready: Promise<PageConsent>;
  readonly #placesBanner: boolean;
  readonly #gate: Gate;
  /** Services that were let run on this page: each runs until the page goes. */
  readonly #ran = new Set<string>();
  #guard: Guard | undefined;
  #tellOthers: (() => void) | undefined;
  #parsed = false;

  constructor({ config, banner, clock = () => new Date(), jar = documentJar }: ConsentOptions) {
    super({
      clock,
      jar,
      globalPrivacyControl: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
    });
    this.#placesBanner = banner !== 'none';
    this.#gate = new Gate(this, (frame, show) => {
      this.#late((late) => late.holdPlace(frame, show));
    });
    this.ready = this.#begin(config);
    this.ready.catch((error: unknown) => {
      this.#report('config', error);
    });
    followActions((element) => {
      this.#late((late) => late.act(this, element));
    });
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
    await (await importOnDemand()).openPreferences();
  }

  addEventListener: PageConsent['addEventListener'] = (...args) => {
    document.addEventListener(...args);
  };

  /** What an answer becomes is worked out by the elements' chunk: only who answers downloads that. */
  async #answer(said: Reply): Promise<void> {
    await this.ready;
    (await importOnDemand()).answer(this, said);
  }

  /** With a config that is in the page, what is held is so before the parser goes on. */
  async #begin(source: ConfigSource | undefined): Promise<PageConsent> {
    const config = await readConfig(source);
    const { gate } = config.consent ?? {};
    this.start(config);
    if (gate === 'strict') addPolicy(config, this.decision.granted);
    if (gate !== 'tagged') this.#guard = new Guard(this, reportLeak);
    this.#tellVendors();
    new MutationObserver((mutations) => {
      this.#look(mutations);
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener('securitypolicyviolation', (event) => {
      void importUpkeep().then(({ explainViolation }) => {
        explainViolation(this, event);
      });
    });
    await shown();
    // Another page may have been answered while this one was being prerendered.
    this.refresh();
    this.#tellOthers = followElsewhere(this, (name) => {
      if (this.#guard?.refuse('cookie', name, undefined, false)) void this.#erase();
    });
    // The request leaves now, while the page is still being parsed.
    if (this.asking) this.#showElements();
    whenParsed(() => {
      this.#enter();
    });
    return this;
  }

  /** The document is there: release, erase, ask. */
  #enter(): void {
    this.#parsed = true;
    this.#sweep();
    this.renew();
    if (this.values[1] || this.config?.consent?.cookie?.renewUrl)
      void importUpkeep().then(({ keepFresh }) => keepFresh(this));
    if (hasTraces(this)) void this.#erase();
    announce('consent-ready', this.#detail());
  }

  #look(mutations: MutationRecord[]): void {
    for (const { addedNodes } of mutations) {
      for (const node of addedNodes) {
        // Not by its class: what comes from another document has that one's.
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        const element = node as Element;
        this.#guard?.look(element);
        // Content of a later page (Turbo, HTMX, a router), or a replaced body.
        if (this.#parsed && (element.matches(wanted) || element.querySelector(wanted))) this.#sweep();
      }
    }
  }

  /** Does for the document what its present content calls for. Safe to repeat. */
  #sweep(): void {
    const { config } = this;
    this.#release();
    if (this.asking || document.querySelector(notices)) this.#showElements();
    if (config?.services.some((service) => !isEssential(config, service)) && !document.querySelector(wayBack))
      void importManageButton().then(({ addManageButton }) => {
        addManageButton(this.#language());
      });
  }

  /** Scripts wait until vendors know what is granted; should that fail, for ever. */
  #tellVendors(): void {
    const told = tellVendors(this)?.catch((error: unknown) => {
      this.#report('interface', error);
      return new Promise(() => undefined);
    });
    if (told) this.#gate.waitFor(told);
  }

  #release(): void {
    for (const id of this.decision.granted) this.#ran.add(id);
    this.#gate.release();
  }

  protected override changed(before: Decision, answered: boolean): void {
    if (answered) this.#tellOthers?.();
    this.#guard?.update();
    this.#tellVendors();
    const isNarrow =
      this.config?.consent?.gate === 'strict' && [...this.decision.granted].some((id) => !before.granted.has(id));
    if (!isNarrow && this.#parsed) this.#release();
    announce('consent-change', this.#detail());
    // Also when another tab has answered: the banner goes, and may come back.
    if (this.asking !== before.asks) this.#showElements();
    if (isNarrow || [...this.#ran].some((id) => !this.isGranted(id))) this.#late((late) => late.reload(this, answered));
  }

  #showElements(): void {
    this.#late((late) => late.enter(this, this.#placesBanner));
  }

  async #erase(): Promise<void> {
    await (await importUpkeep()).erase(this);
  }

  /**
   * Fetches the elements' chunk, and the visitor's language beside it. Should
   * that fail, nobody can answer and everything stays held.
   */
  #late(use: (late: OnDemand) => Promise<void> | void): void {
    // The elements wait for the language and report its absence themselves.
    importLocale(this.#language()).catch(() => undefined);
    importOnDemand()
      .then(use)
      .catch((error: unknown) => {
        this.#report('interface', error);
      });
  }

  #language() {
    return languageFor(this.config, [document.documentElement.lang, ...navigator.languages]);
  }

  #detail() {
    return { record: this.record, granted: [...this.decision.granted] };
  }

  #report(kind: ConsentErrorDetail['kind'], error: unknown): void {
    // Whoever listens is there once the document is.
    whenParsed(() => {
      reportError(kind, `nothing optional runs: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
}
