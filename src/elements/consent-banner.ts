import { msg, updateWhenLocaleChanges } from '@lit/localize';
import {
  LitElement,
  adoptStyles,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { optionalServices } from '../config/services.js';
import type { Appearance, Config } from '../config/types.js';
import type { JournalEntry } from '../journal/journal.js';
import { currentLanguage } from '../locales/localization.js';
import { reportError } from '../store/announce.js';
import type { PageConsent } from '../store/page-consent.js';
import { afterFrame } from './after-frame.js';
import { firstLayer, type FirstLayerView } from './banner/first-layer.js';
import { bannerStyles } from './banner/banner-styles.js';
import type { preferencesStyles } from './banner/preferences-styles.js';
import { reloadOffer } from './banner/reload-offer.js';
import type { ChoiceDraft } from './choice-draft.js';
import { ConfigSource } from './config-source.js';
import { ConsentController } from './consent-controller.js';
import { HostStates } from './host-states.js';
import { keepFocusVisible } from './keep-focus-visible.js';
import { nextQuestion } from './next-question.js';
import { base } from './styles/base.js';
import { button } from './styles/button.js';
import { languagesStyle } from './styles/languages.js';
import type { switchStyle } from './styles/switch.js';
import { tokens } from './styles/tokens.js';

/**
 * How long the confirmation stays on the screen at least, in milliseconds; then
 * until the visitor does something else: nobody has to read against the clock.
 */
const CONFIRMATION = 8_000;

/**
 * Asks for consent, and lets the visitor change their mind.
 *
 * A named region, not a modal one: it takes no focus when it appears, stands
 * first in the page, and never covers what has the focus. "Tout accepter" and
 * "Tout refuser" are the same button. Closing the preferences, Escape, or
 * going on browsing is no answer.
 *
 * @summary The question, the three buttons, and the preferences behind the third.
 *
 * @attr {string} config - URL of a config, for pages that import `loquet/define` and have no loader
 *
 * @slot logo - the landlord's logo, before the title
 * @slot text - more to say, after the kit's own text
 * @slot preferences - more to say at the head of the preferences
 *
 * @csspart banner - the box of the question
 * @csspart text - the texts of the question, or of the preferences, without the buttons: what scrolls
 * @csspart title - the title of the question, or of the preferences
 * @csspart languages - the row of languages, when the config enables several
 * @csspart language - the button of one language
 * @csspart changed - what changed, for who is asked again
 * @csspart changes - the landlord's words on what changed
 * @csspart purposes - the list of purposes
 * @csspart purpose - one purpose in it
 * @csspart links - the line of links under the texts
 * @csspart link - a link, or a button that looks like one
 * @csspart actions - the row of buttons
 * @csspart button - each button
 * @csspart answer - "Tout accepter" and "Tout refuser". They have no part apart: no style sheet of the page can make one weigh more than the other
 * @csspart customise - "Personnaliser"
 * @csspart preferences - the dialog of the preferences
 * @csspart header - its title and the button that closes it
 * @csspart heading - the title of a category or of an essential service
 * @csspart category - one category in it
 * @csspart service - one service in it
 * @csspart on - a service or a switch that is on
 * @csspart off - a service or a switch that is off
 * @csspart mixed - the switch of a category of which some services are on
 * @csspart switch-label - a switch and its words
 * @csspart switch - one switch
 * @csspart details - what unfolds: the cookies of a service, the choices made on this device
 * @csspart journal - the choices made on this device
 * @csspart save - "Enregistrer mes choix"
 * @csspart close - "Fermer sans enregistrer"
 * @csspart status - the confirmation
 * @csspart reload - the box that offers to reload the page after a choice made elsewhere
 *
 * @cssstate asking - the question is on the screen
 * @cssstate preferences - the preferences are open
 * @cssstate confirmed - the confirmation is on the screen
 * @cssstate reload-offered - the offer to reload is on the screen
 */
export class ConsentBanner extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, button, languagesStyle, bannerStyles];

  // Not by decorators: they are half a kilobyte more for everybody who is asked.
  static override properties: PropertyDeclarations = {
    config: {},
    position: {},
    density: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    draft: { state: true },
    journal: { state: true },
    whatChanged: { state: true },
    confirmation: { state: true },
    reloadOffered: { state: true },
  };

  /** @internal The style sheets that come with the preferences: named for the manifest. */
  declare static laterStyles: [typeof switchStyle, typeof preferencesStyles];

  /**
   * @internal Starts consent on a page that has none, for the `config` attribute. Set by
   * `loquet/define`: the script tag's loader has started it already.
   */
  static start: ((config: Config | string) => PageConsent) | undefined;

  /** A config, or the URL of one, for pages without a loader. */
  declare config: Config | string | undefined;

  /** Where the banner stands: `bottom`, `top`, `corner` or `center`. The config's `appearance.position`, or `bottom`, if absent. */
  declare position: 'bottom' | 'center' | 'corner' | 'top' | undefined;

  /** `comfortable`, or `compact` with less room between texts. The config's `appearance.density`, or `comfortable`, if absent. */
  declare density: 'comfortable' | 'compact' | undefined;

  /** Level of the title, 1 to 6; the titles in the preferences follow from it. */
  declare headingLevel: number;

  declare private draft: ChoiceDraft | undefined;
  declare private journal: JournalEntry[] | undefined;
  declare private whatChanged: FirstLayerView['whatChanged'];
  declare private confirmation: string;
  declare private reloadOffered: boolean;

  readonly #page = new ConsentController(this);
  // The banner asks for the page: its config is the page's, wherever that came from.
  readonly #source = new ConfigSource(this, () => undefined);
  /** The preferences, once somebody wants them: 3 KB that most visitors answer without. */
  #preferences: Awaited<ReturnType<typeof fetchPreferences>> | undefined;
  #wantsWhatChanged = false;
  #confirmationTimer: ReturnType<typeof setTimeout> | undefined;
  #keptClear: HTMLElement | null = null;
  #stopKeepingFocusVisible: (() => void) | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.confirmation = '';
    this.reloadOffered = false;
    updateWhenLocaleChanges(this);
    new HostStates(this, () => ({
      asking: this.#box !== null,
      preferences: this.draft !== undefined,
      confirmed: this.confirmation !== '',
      'reload-offered': this.reloadOffered,
    }));
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #box(): HTMLElement | null {
    return this.renderRoot.querySelector('.banner');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#confirmationTimer);
    document.removeEventListener('pointerdown', this.#endConfirmation);
    document.removeEventListener('keydown', this.#endConfirmation);
    this.#keepClear(null);
  }

  /** Opens the preferences, as "Personnaliser" does; rejects when their file cannot be had. */
  async openPreferences(): Promise<void> {
    const { consent } = this.#page;
    if (!consent?.config) return;
    if (!this.#preferences) {
      this.#preferences = await fetchPreferences();
      adoptStyles(this.renderRoot as ShadowRoot, [...ConsentBanner.elementStyles, ...this.#preferences.styles]);
    }
    this.draft = this.#preferences.draftOf(consent.config, consent);
    this.#preferences.readJournal().then((journal) => {
      this.journal = journal;
    }, reportMissing('choices made on this device'));
    await this.updateComplete;
    if (this.#dialog?.open) return;
    this.#dialog?.showModal();
    this.#dialog?.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Offers to reload the page: a choice was made elsewhere that this page can follow only then. */
  offerReload(): void {
    // One message at a time, and this one has something to press.
    this.confirmation = '';
    this.reloadOffered = true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('config') && this.config && !this.#page.consent) ConsentBanner.start?.(this.config);
  }

  protected override updated(): void {
    this.#keepClear(this.renderRoot.querySelector('.banner, .reload, .status:not(:empty)'));
    if (this.#box && this.#page.consent?.record && !this.#wantsWhatChanged) this.#fetchWhatChanged();
  }

  /** A file for who is asked again, not for everybody who is asked. */
  #fetchWhatChanged(): void {
    this.#wantsWhatChanged = true;
    import('./banner/what-changed.js').then(({ whatChanged }) => {
      this.whatChanged = whatChanged;
    }, reportMissing('words on what changed'));
  }

  /** Lets one box at a time lie over the page: the question, else the offer to reload, else the confirmation. */
  #keepClear(box: HTMLElement | null): void {
    if (box === this.#keptClear) return;
    this.#stopKeepingFocusVisible?.();
    this.#stopKeepingFocusVisible = box ? keepFocusVisible(box) : undefined;
    this.#keptClear = box;
  }

  override render(): TemplateResult {
    return this.#source.show((config) => this.#content(config));
  }

  #content(config: Config): TemplateResult {
    const { consent } = this.#page;
    if (!consent) return html``;
    const appearance = { ...config.appearance, ...ownAppearance(this) };
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6);
    const actions = {
      accept: this.#accept,
      refuse: this.#refuse,
      customise: this.#customise,
      save: this.#save,
      close: this.#close,
      set: this.#set,
    };
    return html`
      ${
        consent.asking && optionalServices(config).length
          ? firstLayer({ config, consent, level, appearance, actions, whatChanged: this.whatChanged })
          : nothing
      }
      ${
        this.draft
          ? this.#preferences?.preferences({
              config,
              consent,
              draft: this.draft,
              level,
              actions,
              density: appearance.density,
              journal: this.journal,
            })
          : nothing
      }
      ${this.reloadOffered ? reloadOffer({ reload: this.#reload, later: this.#later }) : nothing}
      <p class=${this.confirmation ? 'base status' : 'status'} part="status" role="status">${this.confirmation}</p>
    `;
  }

  readonly #accept = (): void => {
    this.#answer((consent) => consent.acceptAll());
  };

  readonly #refuse = (): void => {
    this.#answer((consent) => consent.refuseAll());
  };

  readonly #customise = (): void => {
    this.openPreferences().catch(reportMissing('preferences'));
  };

  readonly #save = (): void => {
    const choices = this.draft?.choices;
    if (choices) this.#answer((consent) => consent.choose(choices));
  };

  /** Closing decides nothing: the draft is dropped. */
  readonly #close = (): void => {
    if (this.#dialog?.open) this.#dialog.close();
    this.draft = undefined;
  };

  readonly #reload = (): void => {
    location.reload();
  };

  readonly #later = (): void => {
    this.reloadOffered = false;
  };

  readonly #set = (id: string, on: boolean): void => {
    this.draft?.set(id, on);
    this.requestUpdate();
  };

  #answer(act: (consent: PageConsent) => Promise<void>): void {
    const { consent } = this.#page;
    if (!consent) return;
    this.#close();
    void act(consent).then(this.#confirmLater, (error: unknown) => {
      // The config and the chunk are there: what is left is an answer that `choose` refuses.
      console.error(error);
    });
  }

  /** Once the banner is seen to be gone: the date's words take longer than a frame. */
  readonly #confirmLater = (): void => {
    afterFrame(this.#confirm);
  };

  /** Says once, politely, that the choice is kept and when the question comes back. */
  readonly #confirm = (): void => {
    if (this.reloadOffered) return;
    const again = this.#page.consent?.askAgainAt;
    this.confirmation = [msg('Votre choix est enregistré.'), again ? nextQuestion(again, currentLanguage()) : ''].join(
      ' ',
    );
    clearTimeout(this.#confirmationTimer);
    this.#confirmationTimer = setTimeout(() => {
      document.addEventListener('pointerdown', this.#endConfirmation, { once: true });
      document.addEventListener('keydown', this.#endConfirmation, { once: true });
    }, CONFIRMATION);
  };

  readonly #endConfirmation = (): void => {
    this.confirmation = '';
  };
}

/** Their switches lie in a file of their own, which the cookie table has too: fetched at the same time, not after. */
async function fetchPreferences() {
  const [{ draftOf, preferences, readJournal, styles }] = await Promise.all([
    import('./banner/preferences.js'),
    import('./choice-switch.js'),
  ]);
  return { draftOf, preferences, readJournal, styles };
}

/** Says that a file of the kit's is missing, and what is not shown without it. */
const reportMissing = (what: string) => (error: unknown) => {
  reportError('interface', `the ${what} cannot be shown: ${(error as Error).message}`);
};

/** What the site's page says itself; an empty attribute says nothing. */
function ownAppearance({ position, density }: ConsentBanner): Appearance {
  return { ...(position && { position }), ...(density && { density }) };
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
