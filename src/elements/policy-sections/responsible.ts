import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Controller } from '../../config/types.js';
import { contactDetails, type Contact } from '../contact-details.js';
import type { PolicySection, PolicyView } from '../policy-view.js';
import { heading, headingLevel } from '../heading.js';
import { comma } from '../punctuation.js';
import { richText } from '../rich-text.js';

/** Who is responsible (GDPR articles 13(1)(a) and 26). */
export function responsible(view: PolicyView): PolicySection {
  return {
    id: 'controller',
    title: msg('Qui est responsable de vos données'),
    content: view.controllers.length ? controllers(view) : landlord(view),
  };
}

function landlord({ config, language }: PolicyView): TemplateResult {
  const { name, legalForm, contactUrl, address, phone, email } = config.landlord;
  return html`
    <p>
      <strong><bdi>${name}</bdi></strong
      >${legalForm === undefined ? nothing : html`${comma(language)} ${richText(legalForm, language)}`}
    </p>
    ${contactDetails(contactOf({ address, phone, email, url: contactUrl }), { urlLabel: msg('Formulaire de contact') })}
  `;
}

function controllers(view: PolicyView): TemplateResult {
  const { joint } = view.policy;
  return html`
    <ul class="cards">
      ${view.controllers.map((controller) => html`<li class="card" part="card">${controllerCard(view, controller)}</li>`)}
    </ul>
    ${
      joint
        ? html`
            ${heading(headingLevel(view.level, 1), { content: msg('Qui fait quoi') })}
            <p>${richText(joint.essence, view.language)}</p>
            <p>${richText(joint.contact, view.language)}</p>
          `
        : nothing
    }
  `;
}

function controllerCard({ language }: PolicyView, controller: Controller): TemplateResult {
  return html`
    <p>
      <strong><bdi>${controller.name}</bdi></strong>
    </p>
    ${controller.role === undefined ? nothing : html`<p>${richText(controller.role, language)}</p>`}
    ${contactDetails(controller)}
  `;
}

/** Drops what is absent, which a list of contacts may not say as `undefined`. */
function contactOf(parts: { [Key in keyof Contact]: string | undefined }): Contact {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
