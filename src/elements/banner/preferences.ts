import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isEssential, optionalServices, servicesNamed } from '../../config/services.js';
import { isSafeAddress } from '../../config/text.js';
import type { Appearance, Category, Config, Service } from '../../config/types.js';
import type { JournalEntry } from '../../journal/journal.js';
import { isolated } from '../../locales/direction.js';
import { currentLanguage } from '../../locales/localization.js';
import type { PageConsent } from '../../store/page-consent.js';
import { ChoiceDraft } from '../choice-draft.js';
import { countryName } from '../country-name.js';
import { choiceSwitch } from '../choice-switch.js';
import { lifetimeInWords } from '../lifetime-words.js';
import { languageButtons } from '../language-buttons.js';
import { answerDates } from '../answer-dates.js';
import { richText } from '../rich-text.js';
import type { BannerActions } from './actions.js';
import { densityClass } from './appearance.js';
import { ariaLevel } from './aria-level.js';
import { switchStyle } from '../styles/switch.js';
import { journalSection } from './journal-section.js';
import { preferencesStyles } from './preferences-styles.js';

/** What the preferences show. */
export interface PreferencesView {
  config: Config;
  consent: PageConsent;
  draft: ChoiceDraft;
  /** Level of the title. */
  level: number;
  actions: BannerActions;
  density: Appearance['density'];
  /** The choices made on this device; `undefined` until they are read. */
  journal: JournalEntry[] | undefined;
}

/** The style sheets of the preferences, beside the banner's own. */
export const styles = [switchStyle, preferencesStyles];

/** A draft of the answers, which starts from what is granted now. */
export const draftOf = (config: Config, consent: PageConsent): ChoiceDraft =>
  new ChoiceDraft(config, (id) => consent.isGranted(id));

/** The choices made on this device, read anew. */
export const readJournal = async (): Promise<JournalEntry[]> =>
  (await import('../../journal/journal.js')).readJournal();

/** The preferences: a draft of the answers by category and by service, saved by one button. */
export function preferences(view: PreferencesView): TemplateResult {
  const { config, consent, actions, level } = view;
  return html`
    <dialog
      class="base ${densityClass(view.density)}"
      part="preferences"
      aria-labelledby="preferences-title"
      @close=${actions.close}
    >
      <header role="none" part="header">
        <h2 id="preferences-title" part="title" tabindex="-1" aria-level=${ariaLevel(level, 2)}>${msg('Vos choix')}</h2>
        <button type="button" class="link" part="link close" @click=${actions.close}>
          ${msg('Fermer sans enregistrer')}
        </button>
      </header>
      <div class="text" part="text">
        <slot name="preferences"></slot>
        ${languageButtons(config)}
        <p>
          ${msg('Choisissez ce que vous acceptez. Rien n’est enregistré tant que vous n’avez pas appuyé sur l’un des boutons ci-dessous.')}
          ${answerDates(consent, currentLanguage())}
        </p>
        ${config.categories.map((category) => categorySection(category, view))} ${journalSection(config, view.journal)}
      </div>
      <footer role="none" class="actions" part="actions">
        ${withdraws(view) ? html`<p class="reloads">${msg('La page sera rechargée : vous retirez un accord.')}</p>` : nothing}
        <button type="button" class="button quiet" part="button answer" data-answer="refuse" @click=${actions.refuse}>
          ${msg('Tout refuser')}
        </button>
        <button type="button" class="button quiet" part="button answer" data-answer="accept" @click=${actions.accept}>
          ${msg('Tout accepter')}
        </button>
        <button type="button" class="button" part="button save" @click=${actions.save}>
          ${msg('Enregistrer mes choix')}
        </button>
      </footer>
    </dialog>
  `;
}

/** Whether saving the draft stops something that runs, which alone the page's end does. */
function withdraws({ config, consent, draft }: PreferencesView): boolean {
  return (
    config.consent?.reloadOnWithdrawal !== false &&
    optionalServices(config).some((service) => consent.isGranted(service.id) && !draft.isOn(service))
  );
}

function categorySection(category: Category, view: PreferencesView): TemplateResult {
  const { config, draft, actions, level } = view;
  const services = servicesNamed(config, category.id);
  const set = (on: boolean) => {
    actions.set(category.id, on);
  };
  const control = category.required
    ? html`<p class="always">${msg('Toujours actif')}</p>`
    : services.length > 1
      ? choiceSwitch({ label: msg('Tout le groupe'), state: draft.stateOf(category.id), set })
      : nothing;
  return html`
    <section class="category" part="category" aria-labelledby="category-${category.id}">
      <div class="heading">
        <h3 part="heading" id="category-${category.id}" aria-level=${ariaLevel(level + 1, 3)}>
          ${richText(category.label, currentLanguage())}
        </h3>
        ${control}
      </div>
      <p>${richText(category.description, currentLanguage())}</p>
      <ul class="services">
        ${services.map((service) => serviceItem(service, view))}
      </ul>
    </section>
  `;
}

function serviceItem(service: Service, { config, draft, actions, level }: PreferencesView): TemplateResult {
  const language = currentLanguage();
  const set = (on: boolean) => {
    actions.set(service.id, on);
  };
  return html`
    <li part="service ${isEssential(config, service) || draft.isOn(service) ? 'on' : 'off'}">
      <div class="heading">
        ${
          isEssential(config, service)
            ? html`<h4 part="heading" aria-level=${ariaLevel(level + 2, 4)}>${richText(service.name, language)}</h4>`
            : choiceSwitch({
                label: richText(service.name, language),
                state: draft.isOn(service) ? 'on' : 'off',
                set,
              })
        }
      </div>
      <p>${richText(service.purpose, language)}</p>
      ${service.exempt ? html`<p>${msg('Mesure d’audience dispensée de consentement : elle fonctionne tant que vous ne la désactivez pas.')} ${richText(service.exempt.selfAssessment, language)}</p>` : nothing}
      <p class="detail">${provider(service)}</p>
      ${
        service.hosts?.length
          ? html`<p class="detail">${msg(str`Serveurs contactés : ${service.hosts.map(isolated).join(' ')}`)}</p>`
          : nothing
      }
      ${service.cookies.length ? cookieDetails(service) : nothing}
    </li>
  `;
}

/** Who provides a service, from which country, and its own notice. */
function provider({ provider: { name, country, privacyUrl } }: Service): TemplateResult {
  const where = country && countryName(country, currentLanguage());
  const who = isolated(where ? `${name} (${where})` : name);
  return html`${msg(str`Proposé par ${who}`)}${
    privacyUrl && isSafeAddress(privacyUrl)
      ? html` · <a part="link" href=${privacyUrl}>${msg(str`Politique de confidentialité de ${isolated(name)}`)}</a>`
      : nothing
  }`;
}

function cookieDetails({ cookies }: Service): TemplateResult {
  const language = currentLanguage();
  return html`
    <details part="details">
      <summary>${cookies.length === 1 ? msg('1 cookie') : msg(str`${cookies.length} cookies`)}</summary>
      <dl>
        ${cookies.map(
          ({ name, purpose, lifetime }) => html`
            <dt><bdi>${name}</bdi></dt>
            <dd>${richText(purpose, language)} ${msg(str`Durée : ${lifetimeInWords(lifetime, language)}.`)}</dd>
          `,
        )}
      </dl>
    </details>
  `;
}
