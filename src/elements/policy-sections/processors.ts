import { msg } from '@lit/localize';
import { html } from 'lit';
import { contactDetails } from '../contact-details.js';
import type { PolicySection, PolicyView } from '../policy-view.js';
import { richText } from '../rich-text.js';

/** Companies that handle data on behalf of a controller (GDPR article 28). */
export function processors(view: PolicyView): PolicySection | undefined {
  if (!view.processors.length) return undefined;
  return {
    id: 'processors',
    title: msg('Les prestataires (sous-traitants)'),
    content: html`
      <ul class="cards">
        ${view.processors.map(
          (processor) => html`
            <li class="card" part="card">
              <p>
                <strong><bdi>${processor.name}</bdi></strong>
              </p>
              <p>${richText(processor.role, view.language)}</p>
              ${contactDetails(processor)}
            </li>
          `,
        )}
      </ul>
    `,
  };
}
