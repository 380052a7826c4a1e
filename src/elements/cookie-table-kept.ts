import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isEssential } from '../config/services.js';
import { LANGUAGE_KEY } from '../locales/chosen-language.js';
import { RENEWED_KEY } from '../store/renewed-key.js';
import { cookieName, cookieRow, cookieTable } from './cookie-table-cells.js';
import type { CookieTableView } from './cookie-table-view.js';
import { JOURNAL_DATABASE } from './device-sight.js';
import { durationInWords } from './duration-words.js';
import { heading } from './heading.js';
import { answerDates } from './answer-dates.js';
import { presenceOf } from './presence.js';

/** What the journal keeps at most; said here so that the table need not load it. */
export const JOURNAL_LIMITS = { entries: 24, age: 'P25M' } as const;

/** How long browsers keep the consent cookie at most (RFC 6265bis, section 5.5). */
const CONSENT_COOKIE_LIFETIME = 'P400D';

/** Whether there is anything to decide on, hence anything to keep. */
export function keepsChoices({ config }: CookieTableView): boolean {
  return config.services.some((service) => !isEssential(config, service));
}

/** What the kit itself keeps on the device: the choice, and the visitor's journal of choices. */
export function keptTable(view: CookieTableView): TemplateResult {
  const title = msg('Ce que nous gardons de votre choix');
  return html`
    <section part="category">
      ${heading(view.level, { content: title })}
      <p class="description" part="description">
        ${msg('Pour retenir votre réponse et ne pas vous la demander à chaque page.')}
        ${view.consent ? answerDates(view.consent, view.language) : nothing}
      </p>
      ${cookieTable(
        view,
        title,
        html`<tbody role="rowgroup">
          ${consentCookie(view)} ${journal(view)} ${chosenLanguage(view)} ${renewal(view)}
        </tbody>`,
      )}
    </section>
  `;
}

function consentCookie(view: CookieTableView): TemplateResult {
  const { config, consent, language, sight } = view;
  const settings = config.consent?.cookie ?? {};
  const name = consent?.cookieName ?? settings.name ?? 'eu-consent';
  const days = durationInWords(CONSENT_COOKIE_LIFETIME, language);
  return cookieRow(view, {
    name: cookieName(name),
    issuer: html`<bdi>${config.landlord.name}</bdi>`,
    purpose: msg('Retient votre choix.'),
    lifetime: msg(str`${days} au plus`),
    status: msg('dès votre réponse'),
    presence: presenceOf({ ...settings, name }, sight.cookies),
  });
}

function journal(view: CookieTableView): TemplateResult {
  const { entries, age } = JOURNAL_LIMITS;
  return cookieRow(view, {
    name: html`${cookieName(JOURNAL_DATABASE)} <span class="kind">${msg('base de données du navigateur')}</span>`,
    issuer: html`<bdi>${view.config.landlord.name}</bdi>`,
    purpose: msg(str`Garde vos ${entries} derniers choix, pour que vous puissiez les relire. Reste sur cet appareil.`),
    lifetime: durationInWords(age, view.language),
    status: msg('dès votre réponse'),
    presence: view.sight.journal,
  });
}

/** Only who presses the button of a language has this one. */
function chosenLanguage(view: CookieTableView): unknown {
  if ((view.config.languages?.length ?? 1) < 2) return nothing;
  return tabRow(view, LANGUAGE_KEY, {
    purpose: msg('Retient la langue que vous avez choisie.'),
    status: msg('dès que vous choisissez une langue'),
  });
}

/** Only where the server renews the choice. */
function renewal(view: CookieTableView): unknown {
  if (!view.config.consent?.cookie?.renewUrl) return nothing;
  return tabRow(view, RENEWED_KEY, {
    purpose: msg('Retient que notre serveur a renouvelé votre choix, pour ne le faire qu’une fois par visite.'),
    status: msg('dès votre réponse'),
  });
}

/** What the memory of a tab keeps. */
function tabRow(view: CookieTableView, key: string, texts: { purpose: string; status: string }): TemplateResult {
  return cookieRow(view, {
    name: html`${cookieName(key)} <span class="kind">${msg('mémoire de l’onglet')}</span>`,
    issuer: html`<bdi>${view.config.landlord.name}</bdi>`,
    lifetime: msg('jusqu’à la fermeture de l’onglet'),
    presence: view.sight.inTab(key),
    ...texts,
  });
}
