import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Accessibility, Config, Landlord, Language, Organisation } from '../config/types.js';
import { isolated } from '../locales/direction.js';
import { formatLocale } from '../locales/format-locale.js';
import { contactDetails, webLink } from './contact-details.js';
import { heading } from './heading.js';
import { facts } from './policy-facts.js';
import { comma } from './punctuation.js';
import { richText } from './rich-text.js';

/** The legal notice (loi n° 2004-575, article 1-1): who publishes, who answers for it, who hosts. */
export function legalNotice({ landlord }: Config, language: Language, level: number): TemplateResult {
  const { publicationDirector: director, host, developer, accessibility } = landlord;
  const section = (title: string, content: unknown) =>
    html`<section part="section">${heading(level, { content: title })} ${content}</section>`;
  return html`
    <p class="law">${msg('Mentions prévues par l’article 1-1 de la loi n° 2004-575 du 21 juin 2004.')}</p>
    ${section(msg('Éditeur du site'), editor(landlord, language))}
    ${
      director
        ? section(
            msg('Directeur ou directrice de la publication'),
            html`<p>
              ${director.name === undefined ? nothing : html`<bdi>${director.name}</bdi>${comma(language)} `}${richText(director.function, language)}
            </p>`,
          )
        : nothing
    }
    ${host ? section(msg('Hébergement'), organisation(host)) : nothing}
    ${developer ? section(msg('Développement'), organisation(developer)) : nothing}
    ${
      accessibility
        ? section(
            msg('Accessibilité'),
            html`<p>${conformity(accessibility)}</p>
              ${accessibility.url ? html`<p>${webLink(accessibility.url, msg('Déclaration d’accessibilité'))}</p>` : nothing}`,
          )
        : nothing
    }
  `;
}

function editor(landlord: Landlord, language: Language): TemplateResult {
  const { name, legalForm, capital, registration, vatNumber, website } = landlord;
  return html`
    <p>
      <strong><bdi>${name}</bdi></strong>
    </p>
    ${facts([
      [msg('Forme juridique'), legalForm && richText(legalForm, language)],
      [msg('Capital social'), capital === undefined ? undefined : euros(capital, language)],
      // A number before its town, “412 259 715 RCS Toulouse”, would be written from right to left.
      [msg('Immatriculation'), registration && isolated(registration)],
      [msg('Numéro de TVA'), vatNumber],
    ])}
    ${contactDetails({ ...landlord, ...(website && { url: website }) })}
    ${landlord.contactUrl ? html`<p>${webLink(landlord.contactUrl, msg('Formulaire de contact'))}</p>` : nothing}
  `;
}

function organisation(who: Organisation): TemplateResult {
  return html`<p>
      <strong><bdi>${who.name}</bdi></strong>
    </p>
    ${contactDetails(who)}`;
}

function euros(amount: number, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(formatLocale(language), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** The words that the law asks for (loi n° 2005-102, article 47). */
function conformity({ conformity: state }: Accessibility): string {
  return {
    full: msg('Accessibilité : totalement conforme'),
    none: msg('Accessibilité : non conforme'),
    partial: msg('Accessibilité : partiellement conforme'),
  }[state];
}
