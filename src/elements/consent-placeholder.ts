import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { textIn } from '../config/text.js';
import { servicesNamed } from '../config/services.js';
import { currentLanguage } from '../locales/localization.js';
import { ConsentController } from './consent-controller.js';
import { richText } from './rich-text.js';
import { base } from './styles/base.js';
import { button } from './styles/button.js';
import { tokens } from './styles/tokens.js';

/**
 * Stands in the place of a held frame: says what would be shown, who would
 * receive data and why, and lets the visitor show it once or for good. Loads
 * nothing itself. The kit places it; pages do not write it.
 *
 * @summary What a held `<iframe data-consent>` becomes.
 *
 * @csspart placeholder - the box
 * @csspart title - what would be shown
 * @csspart button - each of the two buttons
 */
@localized()
export class ConsentPlaceholder extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    base,
    button,
    css`
      :host {
        display: block !important;
      }

      .placeholder {
        box-sizing: border-box;
        display: flex;
        flex-direction: column;
        justify-content: center;
        gap: 0.5rem;
        min-block-size: 100%;
        padding: 1.25rem;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }

      p {
        margin: 0;
      }

      .title {
        font-weight: 600;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        margin-block-start: 0.5rem;
      }
    `,
  ];

  /** The service or category that the frame waits for. */
  @property({ attribute: false }) consentFor = '';
  /** What the frame shows: its `title`. */
  @property({ attribute: false }) frameTitle = '';
  /** Loads the frame this once. */
  @property({ attribute: false }) show: () => void = () => undefined;

  readonly #page = new ConsentController(this);

  /** Puts a placeholder where a frame is held; it goes when the frame loads. */
  static replace(frame: HTMLIFrameElement, show: () => void): void {
    // It has one already, or nobody was to see it anyway.
    if (frame.hidden) return;
    const placeholder = new ConsentPlaceholder();
    const reveal = () => {
      if (!placeholder.isConnected) return;
      const hadFocus = placeholder.matches(':focus-within');
      placeholder.remove();
      frame.hidden = false;
      if (hadFocus) frame.focus();
    };
    placeholder.consentFor = frame.dataset['consent'] ?? '';
    placeholder.frameTitle = frame.title;
    placeholder.style.minBlockSize = `${String(frame.offsetHeight)}px`;
    placeholder.style.maxInlineSize = `${String(frame.offsetWidth)}px`;
    placeholder.show = () => {
      reveal();
      show();
    };
    frame.before(placeholder);
    frame.hidden = true;
    document.addEventListener('consent-change', function follow() {
      if (placeholder.#page.consent?.isGranted(placeholder.consentFor)) reveal();
      if (!placeholder.isConnected) document.removeEventListener('consent-change', follow);
    });
  }

  override render(): TemplateResult {
    const config = this.#page.consent?.config;
    const services = config ? servicesNamed(config, this.consentFor) : [];
    const language = currentLanguage();
    const names = services.map(({ name }) => textIn(name, language).text).join(', ');
    const providers = [...new Set(services.map(({ provider }) => provider.name))].join(', ');
    return html`
      <div class="base placeholder" part="placeholder">
        <p class="title" part="title">${this.frameTitle || names}</p>
        ${
          services.length
            ? html`
                <p>${msg(str`Ce contenu vient de ${names} (${providers}). Il ne s’affiche qu’avec votre accord.`)}</p>
                ${services.map(({ purpose }) => html`<p>${richText(purpose, language)}</p>`)}
                <div class="buttons">
                  <button type="button" class="button" part="button" @click=${this.show}>
                    ${msg('Afficher cette fois')}
                  </button>
                  <button type="button" class="button" part="button" @click=${this.#always}>
                    ${msg('Toujours autoriser')}
                  </button>
                </div>
              `
            : html`<p>${msg('Ce contenu reste bloqué : le site ne dit pas qui le fournit.')}</p>`
        }
      </div>
    `;
  }

  readonly #always = (): void => {
    void this.#page.consent?.choose({ [this.consentFor]: true });
  };
}
