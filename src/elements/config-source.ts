import { msg } from '@lit/localize';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Config, Language } from '../config/types.js';
import { wantedLanguage } from '../locales/chosen-language.js';
import { directionOf } from '../locales/direction.js';
import { currentLanguage, speak } from '../locales/localization.js';
import { pageConsent } from '../store/page-consent.js';
import { fetchConfig } from './fetch-config.js';
import { nearestLanguage, parentOf } from './nearest-language.js';
import { checkColors } from './styles/check-colors.js';

/** An element that may be given a config of its own. */
export interface ConfigHost extends ReactiveControllerHost, HTMLElement {
  /** A config, or the URL of one; the page's when absent. */
  config: Config | string | undefined;
}

/** In which languages an element can say that it has nothing to show. */
const noConfig: Config = {
  revision: '',
  languages: ['fr', 'fr-x-simple', 'en', 'ar', 'tr', 'pt', 'es'],
  landlord: { name: '' },
  categories: [],
  services: [],
};

/**
 * The config that an element shows and the language it shows it in: from the
 * element's `config`, else the page's. Renders its host again when either
 * changes, and marks the host's `lang` and `dir` when they are not the page's.
 */
export class ConfigSource implements ReactiveController {
  readonly #host: ConfigHost;
  readonly #own: () => Config | string | undefined;
  readonly #prepare: ((language: Language) => Promise<void>) | undefined;
  #asked: Config | string | undefined;
  #config: Config | undefined;
  #failed = false;
  /** The language that was asked for. */
  #language: Language | undefined;
  /** Whether the texts of a language were there once: until then nothing is shown, so that no French flashes first. */
  #speaks = false;
  /** Set when another language's texts could not be fetched: French is always there. */
  #onlyFrench = false;
  /** The `lang` and `dir` that this controller wrote, to tell them from what the site wrote. */
  readonly #marks = { lang: '', dir: '' };
  #pageLanguage: MutationObserver | undefined;

  /**
   * @param own the host's own config, `undefined` when it shows the page's
   * @param prepare awaited before the first text is shown, once the texts of its language are there
   */
  constructor(
    host: ConfigHost,
    own: () => Config | string | undefined = () => host.config,
    prepare?: (language: Language) => Promise<void>,
  ) {
    this.#host = host;
    this.#own = own;
    this.#prepare = prepare;
    host.addController(this);
  }

  /**
   * What to render: nothing until the config and the texts of its language are
   * there, one sentence when there will be none, else `content`. While another
   * language is on its way, what is shown stays, and the focus in it.
   */
  show(content: (config: Config, language: Language) => TemplateResult): TemplateResult {
    if (!this.#speaks) return html``;
    if (this.#failed) {
      return html`<p class="base" part="failure">
        ${msg('Cette information ne peut pas être affichée pour le moment.')}
      </p>`;
    }
    return this.#config ? content(this.#config, currentLanguage() as Language) : html``;
  }

  /** Whether there is something to show, and whether there will be nothing. */
  get states(): { failed: boolean; ready: boolean } {
    return { failed: this.#failed, ready: this.#config !== undefined && !this.#failed };
  }

  hostConnected(): void {
    document.addEventListener('consent-ready', this.#update);
    document.addEventListener('consent-error', this.#followError);
    pageConsent()?.ready.catch(this.#failWithPage);
    this.#pageLanguage = new MutationObserver(this.#update);
    this.#pageLanguage.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('consent-ready', this.#update);
    document.removeEventListener('consent-error', this.#followError);
    this.#pageLanguage?.disconnect();
  }

  hostUpdate(): void {
    const page = pageConsent()?.config;
    const asked = this.#own() ?? page;
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#failed = false;
      this.#config = asked === page ? page : undefined;
      if (asked !== page && asked !== undefined) void this.#load(asked);
    }
    this.#followLanguage();
    if (this.#speaks) this.#markLanguage();
  }

  /**
   * By the attributes: asked for the direction that it computes, the browser would
   * have to style all of the page. A style sheet's alone (`direction`) stops at the
   * host, see `tokens`.
   */
  #markLanguage(): void {
    const language = currentLanguage();
    const around = this.#languageAround().toLowerCase();
    const isMarked = around !== language && around.split('-')[0] !== language;
    this.#mark('lang', isMarked ? language : '');
    const direction = directionOf(language);
    this.#mark('dir', [direction, document.dir].includes('rtl') ? direction : '');
  }

  async #load(asked: Config | string): Promise<void> {
    try {
      const [{ parse }, found] = await Promise.all([
        import('../config/parse.js'),
        typeof asked === 'string' ? fetchConfig(asked) : asked,
      ]);
      const config = parse(found);
      if (asked !== this.#asked) return;
      this.#config = config;
    } catch (error) {
      if (asked !== this.#asked) return;
      console.error(`loquet: <${this.#host.localName}> cannot use its config.`, error);
      this.#failed = true;
    }
    this.#update();
  }

  #followLanguage(): void {
    const config = this.#failed ? noConfig : this.#config;
    if (!config) return;
    const language = this.#onlyFrench ? 'fr' : wantedLanguage(config, this.#languageAround());
    if (language === this.#language) return;
    this.#language = language;
    const texts = speak(language);
    const ready = this.#prepare ? texts.then(() => this.#prepare?.(language)) : texts;
    ready.then(this.#speak, (error: unknown) => {
      console.error(`loquet: the texts in "${language}" could not be loaded.`, error);
      this.#onlyFrench = true;
      this.#update();
    });
  }

  /** The language around the host, leaving out a mark of our own. */
  #languageAround(): string {
    const host = this.#host;
    const from = this.#marks.lang && host.lang === this.#marks.lang ? parentOf(host) : host;
    return from ? nearestLanguage(from) : '';
  }

  #mark(name: 'dir' | 'lang', value: string): void {
    const host = this.#host;
    const isOurs = this.#marks[name] && host[name] === this.#marks[name];
    this.#marks[name] = value;
    if (value) host[name] = value;
    else if (isOurs) host.removeAttribute(name);
  }

  readonly #speak = (): void => {
    this.#speaks = true;
    this.#update();
    checkColors(this.#host);
  };

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };

  readonly #failWithPage = (): void => {
    if (this.#own() !== undefined) return;
    this.#failed = true;
    this.#update();
  };

  readonly #followError = ({ detail }: DocumentEventMap['consent-error']): void => {
    if (detail.kind === 'config') this.#failWithPage();
  };
}
