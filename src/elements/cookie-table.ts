import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { LitElement, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isEssential, optionalServices, servicesNamed } from '../config/services.js';
import { textIn } from '../config/text.js';
import type { Category, Config, Language } from '../config/types.js';
import { isolated } from '../locales/direction.js';
import { ChoiceDraft } from './choice-draft.js';
import { choiceSwitch } from './choice-switch.js';
import { ConfigSource } from './config-source.js';
import { ConsentController } from './consent-controller.js';
import { cookieTableCards } from './cookie-table-cards.js';
import { longCookieTable } from './cookie-table-long.js';
import { cookieTable } from './cookie-table-cells.js';
import { keepsChoices, keptTable } from './cookie-table-kept.js';
import { serviceGroup } from './cookie-table-service.js';
import { cookieTableStyles } from './cookie-table-styles.js';
import type { CookieTableView } from './cookie-table-view.js';
import { countryName } from './country-name.js';
import { DeviceSight } from './device-sight.js';
import { heading, headingLevel } from './heading.js';
import { HostStates } from './host-states.js';
import { inTasks } from './in-tasks.js';
import { Pieces } from './pieces.js';
import { richText } from './rich-text.js';
import { saveChoices, type SaveOutcome } from './save-choices.js';
import { base } from './styles/base.js';
import { button } from './styles/button.js';
import { switchStyle } from './styles/switch.js';
import { tokens } from './styles/tokens.js';

/** How many rows are drawn in one task. */
const ROWS = 25;

/**
 * Every cookie that the config declares, in one table for each category: name,
 * issuer, purpose, lifetime in words and, where consent runs on the page, its
 * status from the visitor's choice and whether it was seen on this device.
 * What the kit keeps itself stands in a table of its own.
 *
 * Fires no event of its own: a saved choice is announced by `consent-change`
 * on `document`.
 *
 * @summary The cookies of a site, and with `editable` the switches to choose among them.
 *
 * @attr {string} config - URL of a config; the page's when absent
 *
 * @slot intro - more to say before the tables
 *
 * @csspart category - the box of one category
 * @csspart heading - the title of a category
 * @csspart description - what a category is for
 * @csspart table - a table
 * @csspart table-head - the row of the columns' names
 * @csspart service - the rows of one service
 * @csspart service-row - the row that says whose a service is and what it does
 * @csspart row - the row of one cookie
 * @csspart name - a cookie's name
 * @csspart link - a link to a provider's own notice
 * @csspart status - a status
 * @csspart always - a service, or its status, that is always on
 * @csspart exempt - a service, or its status, that is on without consent
 * @csspart on - a service, its status or a switch that is on
 * @csspart off - a service, its status or a switch that is off
 * @csspart mixed - the switch of a category of which some services are on
 * @csspart presence - whether a cookie was seen
 * @csspart present - … it was
 * @csspart not-seen - … it was not
 * @csspart unseeable - … nobody can tell from this page
 * @csspart switch-label - a switch and its words
 * @csspart switch - a switch
 * @csspart save-bar - the button that saves and what it says
 * @csspart button - the button that saves
 * @csspart save - the same
 * @csspart confirmation - what is said once the choice is saved
 * @csspart failure - the sentence shown when there is no config
 *
 * @cssstate ready - the tables are there
 * @cssstate failed - there is no config to show
 * @cssstate unsaved - a switch was touched and not saved
 */
export class CookieTable extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    base,
    button,
    switchStyle,
    cookieTableStyles,
    longCookieTable,
    cookieTableCards,
  ];

  static override properties: PropertyDeclarations = {
    config: {},
    editable: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    draft: { state: true },
    outcome: { state: true },
  };

  /** A config, or the URL of one; the page's when absent. */
  declare config: Config | string | undefined;

  /** Adds a switch for each service and category, and one button that saves. */
  declare editable: boolean;

  /** Level of the categories' headings, 2 to 6. */
  declare headingLevel: number;

  /** Answers that the visitor has touched and not saved. */
  declare private draft: ChoiceDraft | undefined;
  declare private outcome: SaveOutcome | undefined;

  readonly #source = new ConfigSource(
    this,
    () => this.config,
    // The first formatter of its kind loads its language's data: not in the task that draws.
    (language) => inTasks(() => countryName('FR', language)),
  );
  readonly #page = new ConsentController(this);
  readonly #sight = new DeviceSight(this);
  readonly #pieces = new Pieces(this, ROWS);

  constructor() {
    super();
    this.editable = false;
    this.headingLevel = 2;
    updateWhenLocaleChanges(this);
    new HostStates(this, () => ({ ...this.#source.states, unsaved: this.draft !== undefined }));
  }

  override render(): TemplateResult {
    return this.#source.show((config, language) => this.#tables(this.#view(config, language)));
  }

  #view(config: Config, language: Language): CookieTableView {
    const { consent } = this.#page;
    const editable = this.editable && consent !== undefined;
    return {
      config,
      language,
      consent,
      level: headingLevel(this.headingLevel),
      sight: this.#sight,
      pieces: this.#pieces,
      draft: editable ? (this.draft ?? new ChoiceDraft(config, (id) => consent.isGranted(id))) : undefined,
      set: (id, on) => {
        this.#set(config, id, on);
      },
    };
  }

  #tables(view: CookieTableView): TemplateResult {
    const { config } = view;
    const shown = config.categories.filter(({ id }) => servicesNamed(config, id).length);
    const hasPatterns = config.services.some(({ cookies }) => cookies.some(({ name }) => name.includes('*')));
    return html`
      <div class="base">
        <slot name="intro"></slot>
        ${
          optionalServices(config).length
            ? nothing
            : html`<p class="no-consent">${msg('Ce site n’utilise aucun cookie qui demande votre accord.')}</p>`
        }
        ${shown.map((category) => this.#category(view, category))} ${keepsChoices(view) ? keptTable(view) : nothing}
        ${
          hasPatterns
            ? html`<p class="note">
                ${msg('Dans un nom, l’étoile (*) remplace une suite de lettres ou de chiffres.')}
              </p>`
            : nothing
        }
        ${view.draft && keepsChoices(view) ? this.#saveBar(view.draft) : nothing}
      </div>
    `;
  }

  #category(view: CookieTableView, category: Category): TemplateResult {
    const { config, language } = view;
    const label = isolated(textIn(category.label, language).text);
    const services = servicesNamed(config, category.id);
    return html`
      <section part="category">
        ${heading(view.level, { content: richText(category.label, language) })}
        <p class="description" part="description">${richText(category.description, language)}</p>
        ${this.#categorySwitch(view, category)}
        ${cookieTable(
          view,
          msg(str`Cookies : ${label}`),
          services.flatMap((service) => view.pieces.take([service]).map((drawn) => serviceGroup(view, drawn))),
        )}
      </section>
    `;
  }

  /** Only where it does something that the switch of a single service does not. */
  #categorySwitch({ config, language, draft, set }: CookieTableView, { id, label }: Category): unknown {
    const asked = servicesNamed(config, id).filter((service) => !isEssential(config, service));
    if (!draft || asked.length < 2) return nothing;
    const name = isolated(textIn(label, language).text);
    return choiceSwitch({
      label: msg(str`Tout autoriser : ${name}`),
      state: draft.stateOf(id),
      set: (on) => {
        set(id, on);
      },
    });
  }

  #saveBar(draft: ChoiceDraft): TemplateResult {
    return html`
      <div class="save-bar" part="save-bar">
        <button type="button" class="button" part="button save" @click=${() => this.#save(draft)}>
          ${msg('Enregistrer mes choix')}
        </button>
        <p role="status" part="confirmation">${outcomeInWords(this.outcome)}</p>
      </div>
    `;
  }

  #set(config: Config, id: string, on: boolean): void {
    const { consent } = this.#page;
    this.draft ??= new ChoiceDraft(config, (service) => consent?.isGranted(service) === true);
    this.draft.set(id, on);
    this.outcome = undefined;
    this.requestUpdate();
  }

  async #save({ choices }: ChoiceDraft): Promise<void> {
    const { consent } = this.#page;
    if (!consent) return;
    this.outcome = undefined;
    const outcome = await saveChoices(consent, choices);
    if (outcome !== 'failed') this.draft = undefined;
    this.outcome = outcome;
  }
}

function outcomeInWords(outcome: SaveOutcome | undefined): string {
  if (!outcome) return '';
  return {
    saved: msg('Vos choix sont enregistrés.'),
    'this-page': msg('Votre navigateur n’a pas gardé vos choix : ils valent pour cette page seulement.'),
    failed: msg('Vos choix n’ont pas pu être enregistrés.'),
  }[outcome];
}

declare global {
  interface HTMLElementTagNameMap {
    'cookie-table': CookieTable;
  }
}
