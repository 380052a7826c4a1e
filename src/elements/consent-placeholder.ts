import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { LitElement, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { servicesNamed } from '../config/services.js';
import { isSafeAddress, textIn } from '../config/text.js';
import type { Config, Provider, Service } from '../config/types.js';
import { directionOf, isolated } from '../locales/direction.js';
import { currentLanguage } from '../locales/localization.js';
import { standIn } from './consent-placeholder-box.js';
import { placeholderStyles } from './consent-placeholder-styles.js';
import { ConsentController } from './consent-controller.js';
import { HostStates } from './host-states.js';
import { listInWords } from './list-in-words.js';
import { nearestLanguage } from './nearest-language.js';
import { richText } from './rich-text.js';
import { base } from './styles/base.js';
import { button } from './styles/button.js';
import { checkColors } from './styles/check-colors.js';
import { tokens } from './styles/tokens.js';

/** Frames that have their placeholder. */
const replaced = new WeakSet<HTMLIFrameElement>();

/** A frame smaller than this in one direction, in pixels, was not to be seen: a tracker's. */
const SMALLEST_FRAME = 10;

/**
 * Stands in the place of a held frame, in the very box that the frame will
 * have: says what would be shown, who would receive data and why, and lets the
 * visitor show it once or for good. Loads nothing itself. The kit places it;
 * pages do not write it.
 *
 * The title is a heading where the frame says of which level:
 * `<iframe data-consent="youtube" data-consent-heading="3" …>`.
 *
 * @summary What a held `<iframe data-consent>` becomes.
 *
 * @csspart placeholder - the box
 * @csspart text - what is said, without the buttons: what scrolls
 * @csspart title - what would be shown
 * @csspart link - the provider's own privacy notice
 * @csspart button - each of the two buttons
 * @csspart once - "Afficher cette fois"
 * @csspart always - "Toujours autoriser"
 *
 * @cssstate unknown - the config knows no service of that name: there is nobody to accept
 */
export class ConsentPlaceholder extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, button, placeholderStyles];

  static override properties: PropertyDeclarations = { frame: { attribute: false }, show: { attribute: false } };

  /** The frame in whose place it stands. */
  declare frame: HTMLIFrameElement | undefined;
  /** Loads the frame this once. */
  declare show: () => void;

  readonly #page = new ConsentController(this);
  readonly #room = new ResizeObserver(() => {
    this.#keepReachable();
  });
  #leave: (() => void) | undefined;

  constructor() {
    super();
    this.show = () => undefined;
    updateWhenLocaleChanges(this);
    new HostStates(this, () => ({ unknown: this.#services.length === 0 }));
  }

  /**
   * Puts a placeholder where a frame is held; it goes when the frame loads.
   * Nothing happens for a frame that has one, or that nobody was to see.
   */
  static replace(frame: HTMLIFrameElement, show: () => void): void {
    if (frame.hidden || replaced.has(frame) || isTiny(frame)) return;
    const placeholder = new ConsentPlaceholder();
    placeholder.frame = frame;
    placeholder.show = show;
    frame.before(placeholder);
  }

  get #text(): HTMLElement | null {
    return this.renderRoot.querySelector('.text');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    checkColors(this);
    if (!this.frame) return;
    replaced.add(this.frame);
    this.#leave = standIn(this, this.frame);
    document.addEventListener('consent-change', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('consent-change', this.#follow);
    this.#room.disconnect();
    this.#leave?.();
    if (this.frame) replaced.delete(this.frame);
  }

  protected override updated(): void {
    if (this.#text) this.#room.observe(this.#text);
  }

  override render(): TemplateResult {
    const config = this.#page.consent?.config;
    const services = this.#services;
    const language = currentLanguage();
    const names = listInWords(
      services.map(({ name }) => textIn(name, language).text),
      language,
    );
    return html`
      <div
        class="base placeholder"
        part="placeholder"
        role="group"
        aria-labelledby="title"
        lang=${language}
        dir=${directionOf(language)}
      >
        <div class="text" part="text">
          ${this.#title(this.frame?.title || names)}
          ${
            services.length
              ? this.#explanation(services, names)
              : html`<p>${msg('Ce contenu reste bloqué : le site ne dit pas qui le fournit.')}</p>`
          }
        </div>
        ${config && services.length ? this.#buttons(config) : nothing}
      </div>
    `;
  }

  get #id(): string {
    return this.frame?.dataset['consent'] ?? '';
  }

  get #services(): Service[] {
    const config = this.#page.consent?.config;
    return config ? servicesNamed(config, this.#id) : [];
  }

  /** Not a native heading: only the page knows whether it is one, and of which level. */
  #title(text: string): TemplateResult {
    const level = /^[1-6]$/.exec(this.frame?.dataset['consentHeading'] ?? '')?.[0];
    return html`<p
      class="title"
      id="title"
      part="title"
      dir="auto"
      lang=${this.frame?.title ? nearestLanguage(this.frame) : nothing}
      role=${level ? 'heading' : nothing}
      aria-level=${level ?? nothing}
    >
      ${text}
    </p>`;
  }

  #explanation(services: Service[], names: string): TemplateResult {
    const providers = listInWords([...new Set(services.map(({ provider }) => provider.name))], currentLanguage());
    return html`
      <p>${msg(str`Ce contenu vient de ${names} (${providers}). Il ne s’affiche qu’avec votre accord.`)}</p>
      ${services.map(
        ({ purpose, provider }) => html`<p>${richText(purpose, currentLanguage())} ${privacyLink(provider)}</p>`,
      )}
    `;
  }

  #buttons(config: Config): TemplateResult {
    // A policy cannot be lifted for one frame: what level `strict` holds is shown once it is accepted.
    const once =
      config.consent?.gate === 'strict'
        ? nothing
        : html`<button type="button" class="button" part="button once" aria-describedby="title" @click=${this.#once}>
            ${msg('Afficher cette fois')}
          </button>`;
    return html`<div class="buttons">
      ${once}
      <button type="button" class="button" part="button always" aria-describedby="title" @click=${this.#always}>
        ${msg('Toujours autoriser')}
      </button>
    </div>`;
  }

  /** Where the text scrolls the keyboard must be able to scroll it: not every browser sees to that. */
  #keepReachable(): void {
    const text = this.#text;
    if (text && text.scrollHeight > text.clientHeight) text.tabIndex = 0;
    else text?.removeAttribute('tabindex');
  }

  readonly #once = (): void => {
    this.#reveal();
    this.show();
  };

  readonly #always = (): void => {
    void this.#page.consent?.choose({ [this.#id]: true });
  };

  /** Somebody may have accepted: here, in another placeholder, in the banner, in another tab. */
  readonly #follow = (): void => {
    if (this.#page.consent?.isGranted(this.#id)) this.#reveal();
  };

  /** Gives the frame its place back, and the focus if it was here. */
  #reveal(): void {
    const hadFocus = this.matches(':focus-within');
    this.remove();
    if (hadFocus) this.frame?.focus();
  }
}

/** Whether a frame has a size, and no visible one. */
function isTiny(frame: HTMLIFrameElement): boolean {
  const [box] = frame.getClientRects();
  return box !== undefined && Math.min(box.width, box.height) < SMALLEST_FRAME;
}

function privacyLink({ name, privacyUrl }: Provider): TemplateResult {
  // The loader's small check does not look at addresses.
  if (!privacyUrl || !isSafeAddress(privacyUrl)) return html``;
  const who = isolated(name);
  return html`<a part="link" href=${privacyUrl}>${msg(str`Comment ${who} utilise vos données`)}</a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-placeholder': ConsentPlaceholder;
  }
}
