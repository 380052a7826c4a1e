import { isEssential } from '../config/services.js';
import { hasUsableShape } from '../config/shape.js';
import type { Decision } from '../consent/decide.js';
import { documentJar } from '../cookies/document-jar.js';
import { hasTraces } from '../cookies/has-traces.js';
import { addPolicy } from '../gate/content-policy.js';
import { createGate, held, type Gate } from '../gate/gate.js';
import { createGuard, type Guard } from '../gate/known/guard.js';
import { announce, reportError } from '../store/announce.js';
import { ConsentStore } from '../store/consent-store.js';
import type { ConsentErrorDetail, PageConsent } from '../store/page-consent.js';
import type { Clock, CookieJar } from '../store/ports.js';
import { addressAsks, followActions, wayBack } from './actions.js';
import { importLocale, importManageButton, importOnDemand, importUpkeep } from './chunks.js';
import { shown, whenParsed } from './dom-ready.js';
import { followElsewhere } from './elsewhere.js';
import { readConfig, type ConfigSource } from './read-config.js';
import type { RunningPage } from './running-page.js';
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

/** What makes added content worth a look. */
const wanted = `body,${held},${notices}`;

/** The longest that a timer can wait, in milliseconds (2³¹ − 1): a longer one would go off at once. */
const LONGEST_TIMER = 0x7fffffff;

let arrived: OnDemand | undefined;

/** The elements' chunk, at once when it is there: asked again, the browser's module loader takes its time. */
const onDemand = async (): Promise<OnDemand> => (arrived ??= await importOnDemand());

/** What the page's API does in the elements' chunk: only who answers, or asks for the preferences, downloads that. */
const later = ['acceptAll', 'refuseAll', 'withdraw', 'choose', 'open'] as const;

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

/** Every visitor downloads this: it decides, holds, releases and asks. What follows an answer is in `on-demand.ts`. */
class Page extends ConsentStore implements RunningPage {
  declare readonly acceptAll: PageConsent['acceptAll'];
  declare readonly refuseAll: PageConsent['refuseAll'];
  declare readonly withdraw: PageConsent['withdraw'];
  declare readonly choose: PageConsent['choose'];
  declare readonly open: PageConsent['open'];
  readonly addEventListener: PageConsent['addEventListener'] = document.addEventListener.bind(document);
  readonly ready: Promise<PageConsent>;
  readonly placesBanner: boolean;
  readonly ran = new Set<string>();
  readonly #gate: Gate;
  readonly #observer = new MutationObserver((mutations) => {
    this.#look(mutations);
  });
  #guard: Guard | undefined;
  #parsed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ config, banner, clock = () => new Date(), jar = documentJar }: ConsentOptions) {
    const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
    super({ clock, jar, globalPrivacyControl: globalPrivacyControl === true });
    this.placesBanner = banner !== 'none';
    this.#gate = createGate(this, (frame, show) => {
      this.#late((late) => late.holdPlace(frame, show));
    });
    for (const name of later)
      (this as Record<string, unknown>)[name] = async (...said: [never]) => {
        await this.ready;
        return (await onDemand())[name](this, ...said);
      };
    this.ready = this.#begin(config);
    this.ready.catch((error: unknown) => {
      this.#report('config', error);
    });
    followActions((element) => {
      this.#late((late) => late.act(this, element));
    });
  }

  /** With a config that is in the page, what is held is so before the parser goes on. */
  async #begin(source: ConfigSource | undefined): Promise<PageConsent> {
    const config = await readConfig(source).catch((error: unknown) => error);
    // The full check, and the sentences, are fetched only when there is something to say.
    if (!hasUsableShape(config)) return (await onDemand()).explain(source, config);
    this.start(config);
    const { consent: { gate } = {}, languages } = config;
    if (gate === 'strict') addPolicy(config, this.decision.granted);
    if (gate !== 'tagged')
      this.#guard = createGuard(this, (leak, stack) => {
        this.#fetch(importUpkeep, ({ reportLeak }) => {
          reportLeak(leak, stack);
          // A frame that stood in the page before it was given its address, as by a lazy loader, has no placeholder yet.
          this.release();
        });
      });
    this.#updateGuard();
    document.addEventListener('securitypolicyviolation', (event) => {
      this.#fetch(importUpkeep, ({ explainViolation }) => {
        explainViolation(this, event);
      });
    });
    // Another page may have been answered while this one was being prerendered.
    if (await shown()) this.refresh();
    if (this.asking) {
      // The requests leave now, while the page is still being parsed; the language's beside the elements'.
      const { lang } = document.documentElement;
      if (languages?.some((each) => each === lang)) importLocale(lang)?.catch(() => undefined);
      this.#showElements();
    }
    whenParsed(() => {
      this.#enter();
    });
    return this;
  }

  /** What holds follows the decision at once; what a page does about it, `follow` of the elements' chunk. */
  override refresh(): Decision | undefined {
    const before = super.refresh();
    if (before) {
      this.#updateGuard();
      this.#tellVendors();
    }
    // An acceptance lapses on a page that stays open, too.
    clearTimeout(this.#timer);
    const wait = Number(this.askAgainAt) - Number(this.now());
    if (wait > 0) this.#timer = setTimeout(this.#followOthers, Math.min(wait, LONGEST_TIMER));
    return before;
  }

  /** What the parser makes is looked at only while the guard refuses something: it costs as much as the page is long. */
  #updateGuard(): void {
    // What nobody tagged runs from here on; what is tagged, once the document is parsed.
    for (const id of this.decision.granted) this.ran.add(id);
    if (this.#guard?.update()) this.#observe();
  }

  /** Safe to repeat. */
  #observe(): void {
    this.#observer.observe(document, { childList: true, subtree: true });
  }

  /** Looks whether the answer is another one, without anybody having answered here. */
  readonly #followOthers = (): void => {
    const before = this.refresh();
    if (!before) return;
    announce('consent-change', { record: this.record, granted: [...this.decision.granted] });
    this.#late((late) => late.follow(this, before, false));
  };

  release(): void {
    if (!this.#parsed) return;
    this.#gate.release();
  }

  notice(address: string): void {
    this.#guard?.refuse('request', address, undefined, false);
  }

  /** The document is there: release, erase, ask. */
  #enter(): void {
    this.#parsed = true;
    this.#observe();
    // What other tabs have said so far is in the cookie; listening to them, below, is no work for a page's start.
    this.#followOthers();
    this.#sweep();
    if (addressAsks()) this.#late((late) => late.open());
    // The cookies are read before one is written: the browser asks for them anew after that.
    if (hasTraces(this)) this.#erase();
    if (this.values[1] || this.config?.consent?.cookie?.renewUrl)
      this.#fetch(importUpkeep, ({ keepFresh }) => keepFresh(this));
    this.write();
    followElsewhere(this.cookieName, this.#followOthers, (name) => {
      if (this.#guard?.refuse('cookie', name, undefined, false)) this.#erase();
    });
    announce('consent-ready', { record: this.record, granted: [...this.decision.granted] });
  }

  #look(mutations: MutationRecord[]): void {
    // One look for all that the parser made: each node would have to be wrapped for a script to see it.
    if (!this.#parsed) {
      this.#guard?.look(document.documentElement);
      return;
    }
    for (const { addedNodes } of mutations) {
      for (const node of addedNodes) {
        // By its kind, not by its class: what comes from another document has that one's.
        if (node.nodeType !== 1) continue;
        const element = node as Element;
        this.#guard?.look(element);
        // Content of a later page (Turbo, HTMX, a router), or a replaced body.
        if (element.matches(wanted) || element.querySelector(wanted)) this.#sweep();
      }
    }
  }

  /** Does for the document what its present content calls for. Safe to repeat. */
  #sweep(): void {
    this.release();
    if (this.asking || document.querySelector(notices)) this.#showElements();
    if (this.services.some((service) => !isEssential(this.config, service)) && !document.querySelector(wayBack))
      this.#fetch(importManageButton, ({ addManageButton }) => {
        addManageButton(this.config);
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

  #showElements(): void {
    this.#late((late) => late.enter(this));
  }

  #erase(): void {
    this.#fetch(importUpkeep, ({ erase }) => erase(this));
  }

  /** Uses the elements' chunk. Should it not come, nobody can answer and everything stays held. */
  #late(use: (late: OnDemand) => Promise<void> | void): void {
    this.#fetch(onDemand, use);
  }

  #fetch<Chunk>(load: () => Promise<Chunk>, use: (chunk: Chunk) => Promise<void> | void): void {
    load()
      .then(use)
      .catch((error: unknown) => {
        this.#report('interface', error);
      });
  }

  #report(kind: ConsentErrorDetail['kind'], error: unknown): void {
    // Whoever listens is there once the document is.
    whenParsed(() => {
      reportError(kind, (kind === 'config' ? 'nothing optional runs: ' : '') + (error as Error).message);
    });
  }
}
