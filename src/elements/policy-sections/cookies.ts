import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { optionalServices } from '../../config/services.js';
import { textIn } from '../../config/text.js';
import { pageConsent } from '../../store/page-consent.js';
import { durationInWords } from '../duration-words.js';
import { listInWords } from '../list-in-words.js';
import type { PolicySection, PolicyView } from '../policy-view.js';

/** What the visitor decides on, how to change it, and the site's own `<cookie-table>`, if it puts one there. */
export function cookies(view: PolicyView): PolicySection {
  return {
    id: 'cookies',
    title: msg('Cookies'),
    content: html`
      ${
        optionalServices(view.config).length
          ? question(view)
          : html`<p>${msg('Ce site n’utilise aucun cookie qui demande votre accord.')}</p>`
      }
      <slot name="cookies"></slot>
    `,
  };
}

function question({ config, language }: PolicyView): TemplateResult {
  const asked = new Set(optionalServices(config).map(({ category }) => category));
  const labels = config.categories
    .filter(({ id }) => asked.has(id))
    .map(({ label }) => msg(str`« ${textIn(label, language).text} »`));
  const purposes = listInWords(labels, language);
  const { accepted = 'P13M', refused = 'P1M' } = config.consent?.askAgainAfter ?? {};
  const [yes, no] = [accepted, refused].map((duration) => durationInWords(duration, language));
  return html`
    <p>${msg(str`Ce site vous demande votre accord pour : ${purposes}.`)}</p>
    <p>
      ${msg(str`La question vous est posée de nouveau après ${yes} si vous acceptez, après ${no} si vous refusez. Vous pouvez changer d’avis à tout moment.`)}
    </p>
    ${
      pageConsent()
        ? html`<p>
            <button type="button" class="button" part="button manage" data-consent-action="open">
              ${msg('Gérer mes cookies')}
            </button>
          </p>`
        : nothing
    }
  `;
}
