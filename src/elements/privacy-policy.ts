import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { LitElement, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Config, Language } from '../config/types.js';
import { ConfigSource } from './config-source.js';
import { ConsentController } from './consent-controller.js';
import { calendarDateInWords } from './date-in-words.js';
import { DeepLinks } from './deep-link.js';
import { headingLevel } from './heading.js';
import { HostStates } from './host-states.js';
import { inTasks } from './in-tasks.js';
import { legalNotice } from './legal-notice.js';
import { listInWords } from './list-in-words.js';
import { Pieces } from './pieces.js';
import { fullNotice } from './policy-full.js';
import { summary } from './policy-summary.js';
import { concerning, type PolicyView } from './policy-view.js';
import { privacyPolicyPrint } from './privacy-policy-print.js';
import { privacyPolicyStyles } from './privacy-policy-styles.js';
import { base } from './styles/base.js';
import { button } from './styles/button.js';
import { languagesStyle } from './styles/languages.js';
import { tokens } from './styles/tokens.js';

/** How many processings are drawn in one task. */
const CARDS = 10;

/** What `<privacy-policy>` shows. */
export type PolicyVariant = PrivacyPolicy['variant'];

/**
 * The privacy notice of GDPR articles 13 and 14, from the config: who, why, on
 * what legal basis, for how long, and the rights that follow from the legal bases.
 *
 * Sections can be linked to by fragment, although they are in a shadow root:
 * `#controller`, `#dpo`, `#processings`, `#processing-<id>`, `#rights`, `#objection`,
 * `#exercise`, `#complaint`, `#processors`, `#transfers`, `#security`,
 * `#automated-decisions`, `#cookies`, `#section-<id>`, `#changes`.
 *
 * @summary The privacy notice; a short one beside a form; the legal notice of the site.
 *
 * @attr {string} config - URL of a config; the page's when absent
 *
 * @slot intro - more to say before the contents list
 * @slot cookies - what the section on cookies shows: usually `<cookie-table>`
 *
 * @csspart lead - the first sentence
 * @csspart languages - the row of languages, when the config enables several
 * @csspart language - the button of one language
 * @csspart contents - the contents list
 * @csspart section - the box of one section
 * @csspart heading - a title
 * @csspart card - the box of one processing, controller or processor
 * @csspart card-heading - the title of a processing
 * @csspart facts - a list of facts
 * @csspart contact - ways to reach somebody
 * @csspart link - a link
 * @csspart changes - the history of changes
 * @csspart objection - the right to object, brought out apart
 * @csspart button - each button
 * @csspart copy - a button that copies an address
 * @csspart manage - the button that opens the preferences
 * @csspart print - the button that prints
 * @csspart status - what is said once an address is copied
 * @csspart failure - the sentence shown when there is no config or no notice
 *
 * @cssstate ready - the notice is there
 * @cssstate failed - there is no config to show
 * @cssstate copied - an address was copied
 */
export class PrivacyPolicy extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    base,
    button,
    languagesStyle,
    privacyPolicyStyles,
    privacyPolicyPrint,
  ];

  static override properties: PropertyDeclarations = {
    config: {},
    persons: {},
    variant: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    copied: { state: true },
  };

  /** A config, or the URL of one; the page's when absent. */
  declare config: Config | string | undefined;

  /** Groups of persons to show the notice to, separated by spaces: `tenant applicant`. Everybody when empty. */
  declare persons: string;

  /** `full` notice, `summary` for a form, or `legal` notice of the site. */
  declare variant: 'full' | 'legal' | 'summary';

  /** Level of the sections' headings, 2 to 6. */
  declare headingLevel: number;

  declare private copied: boolean;

  readonly #source = new ConfigSource(
    this,
    () => this.config,
    (language) => this.#prepare(language),
  );
  readonly #pieces = new Pieces(this, CARDS);

  constructor() {
    super();
    this.persons = '';
    this.variant = 'full';
    this.headingLevel = 2;
    this.copied = false;
    updateWhenLocaleChanges(this);
    // Whether preferences can be opened is known once consent has started.
    new ConsentController(this);
    new DeepLinks(this);
    new HostStates(this, () => ({ ...this.#source.states, copied: this.copied }));
  }

  override render(): TemplateResult {
    return this.#source.show(
      (config, language) => html`
        <div class="base ${this.variant}">
          ${this.#notice(config, language)}
          <p class="status" part="status" role="status">${this.copied ? msg('Adresse copiée.') : ''}</p>
        </div>
      `,
    );
  }

  /** The first formatter of a kind loads its language's data: some twenty milliseconds each, not in the task that draws. */
  async #prepare(language: Language): Promise<void> {
    if (this.variant === 'full')
      await inTasks(
        () => calendarDateInWords('2000-01-01', language),
        () => listInWords([], language),
      );
  }

  #notice(config: Config, language: Language): TemplateResult {
    const level = headingLevel(this.headingLevel);
    if (this.variant === 'legal') return legalNotice(config, language, level);
    const { policy } = config;
    if (!policy)
      return html`<p part="failure">${msg('Ce site n’a pas encore publié sa politique de confidentialité.')}</p>`;
    const persons = this.persons.split(/\s+/).filter(Boolean);
    const view: PolicyView = {
      config,
      policy,
      language,
      level,
      copy: this.#copy,
      pieces: this.#pieces,
      ...concerning(policy, persons),
    };
    return this.variant === 'summary' ? summary(view) : fullNotice(view);
  }

  /** Only in secure contexts does a page have a clipboard. */
  get #copy(): PolicyView['copy'] {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return undefined;
    return (text) => {
      this.copied = false;
      clipboard.writeText(text).then(
        () => {
          this.copied = true;
        },
        (error: unknown) => {
          // Refused by the browser: the address stays there to be selected.
          console.warn('loquet: the address could not be copied.', error);
        },
      );
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'privacy-policy': PrivacyPolicy;
  }
}
