import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { contactDetails } from '../contact-details.js';
import type { PolicySection, PolicyView } from '../policy-view.js';

/** How to reach the data protection officer (GDPR article 13(1)(b)). */
export function dpo({ config, copy }: PolicyView): PolicySection | undefined {
  if (!config.dpo) return undefined;
  const { organisation } = config.dpo;
  return {
    id: 'dpo',
    title: msg('Le délégué à la protection des données'),
    content: html`
      <p>${msg('Écrivez-lui pour toute question sur vos données ou sur vos droits.')}</p>
      ${organisation === undefined ? nothing : html`<p><bdi>${organisation}</bdi></p>`}
      ${contactDetails(config.dpo, { urlLabel: msg('Formulaire de contact'), copy })}
    `,
  };
}
