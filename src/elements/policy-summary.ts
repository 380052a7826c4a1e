import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isSafeAddress } from '../config/text.js';
import { mailLink, phoneLink, webLink } from './contact-details.js';
import { heading } from './heading.js';
import { listInWords } from './list-in-words.js';
import { facts } from './policy-facts.js';
import { rightsFrom, type RightName } from './policy-rights.js';
import { COMPLAINT_URL, rightsContact } from './policy-sections/exercise.js';
import { legalBasis } from './policy-sections/processings.js';
import { retentionInWords } from './policy-sections/retention.js';
import type { PolicyView } from './policy-view.js';
import { richText } from './rich-text.js';

/** The short notice, beside a form or a log-in: who, why, legal basis, how long, rights, and where to read more. */
export function summary(view: PolicyView): TemplateResult {
  const { config, policy, language, level } = view;
  const names = view.controllers.length ? view.controllers.map(({ name }) => name) : [config.landlord.name];
  const who = listInWords(names, language);
  return html`
    ${heading(level, { content: msg('Vos données personnelles') })}
    <p>${msg(str`Responsable : ${who}.`)}</p>
    ${view.processings.map(
      (processing) => html`
        <div class="card" part="card">
          <p><strong>${richText(processing.title, language)}</strong></p>
          <p>${richText(processing.purpose, language)}</p>
          ${facts([
            [msg('Base légale'), legalBasis(processing, language)],
            [
              msg('Intérêt poursuivi'),
              processing.legitimateInterest && richText(processing.legitimateInterest, language),
            ],
            [msg('Durée'), retentionInWords(processing.retention, language)],
          ])}
        </div>
      `,
    )}
    ${rightsInShort(view)}
    ${
      policy.url && isSafeAddress(policy.url)
        ? html`<p>${webLink(policy.url, msg('Lire la politique de confidentialité complète'))}</p>`
        : nothing
    }
  `;
}

function rightsInShort(view: PolicyView): TemplateResult {
  const names = rightsFrom(view.processings).flatMap(({ name }) => inShort(name) ?? []);
  const words = listInWords(names, view.language);
  return html`<p>
    ${msg(str`Vous pouvez ${words} : écrivez à`)} ${address(view)}.
    ${msg('Vous pouvez aussi adresser une réclamation à la CNIL :')} ${webLink(COMPLAINT_URL)}.
  </p>`;
}

/** The one place to write to. */
function address({ config }: PolicyView): unknown {
  const { email, url, address: postal, phone } = rightsContact(config);
  if (email) return mailLink(email);
  if (postal) return html`<bdi>${postal}</bdi>`;
  if (url) return webLink(url);
  return phone ? phoneLink(phone) : html`<bdi>${config.landlord.name}</bdi>`;
}

function inShort(name: RightName): string | undefined {
  return {
    access: msg('voir vos données'),
    directives: undefined,
    erasure: msg('les faire effacer'),
    objection: msg('vous opposer à leur utilisation'),
    portability: msg('les récupérer'),
    rectification: msg('les faire corriger'),
    restriction: msg('en limiter l’utilisation'),
    withdrawal: msg('retirer votre consentement'),
  }[name];
}
