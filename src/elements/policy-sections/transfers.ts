import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Transfer } from '../../config/types.js';
import { countryName } from '../country-name.js';
import type { PolicySection, PolicyView } from '../policy-view.js';
import { safeguardInWords } from '../policy-words.js';
import { colon } from '../punctuation.js';
import { richText } from '../rich-text.js';

/** Transfers outside the European Economic Area (GDPR article 13(1)(f)). */
export function transfers({ transfers: all, language }: PolicyView): PolicySection {
  return {
    id: 'transfers',
    title: msg('Données envoyées hors d’Europe'),
    content: all.length
      ? html`<ul>
          ${all.map(
            (transfer) =>
              html`<li>
                ${transferLine(transfer, language)}
                ${transfer.detail === undefined ? nothing : html`<p>${richText(transfer.detail, language)}</p>`}
              </li>`,
          )}
        </ul>`
      : html`<p>${msg('Vos données ne sont pas envoyées hors de l’Espace économique européen.')}</p>`,
  };
}

/** Who receives the data, where, and what protects them there. */
export function transferLine({ recipient, country, safeguard }: Transfer, language: string): TemplateResult {
  return html`<bdi>${recipient}</bdi> (${countryName(country, language)})${colon(language)}
    ${safeguardInWords(safeguard)}`;
}
