import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../locales/direction.js';
import { isSafeAddress } from '../config/text.js';

/** Ways to reach somebody. */
export interface Contact {
  address?: string;
  phone?: string;
  email?: string;
  /** Address of a page or form. */
  url?: string;
}

/** What the details look like. */
export interface ContactOptions {
  /** Words of the link to the page or form. */
  urlLabel?: string;
  /** Adds a button to copy each address. */
  copy?: ((text: string) => void) | undefined;
}

/** Whether there is any way to reach somebody. */
export function isReachable({ address, phone, email, url }: Contact): boolean {
  return [address, phone, email, url].some(Boolean);
}

/** Ways to reach somebody, one a line, each a link where it can be one. */
export function contactDetails(contact: Contact, { urlLabel, copy }: ContactOptions = {}): TemplateResult {
  const { address, phone, email, url } = contact;
  return html`
    <ul class="contact" part="contact">
      ${email ? html`<li>${mailLink(email)} ${copyButton(email, msg('Copier l’adresse e-mail'), copy)}</li>` : nothing}
      ${phone ? html`<li>${phoneLink(phone)}</li>` : nothing}
      ${
        address
          ? html`<li><bdi>${address}</bdi> ${copyButton(address, msg('Copier l’adresse postale'), copy)}</li>`
          : nothing
      }
      ${url && isSafeAddress(url) ? html`<li>${webLink(url, urlLabel)}</li>` : nothing}
    </ul>
  `;
}

/** A link to a web page; just its words when its address is not one. */
export function webLink(url: string, label?: string): TemplateResult {
  const words = label ?? url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return isSafeAddress(url) ? html`<a part="link" href=${url}>${words}</a>` : html`${words}`;
}

/** A link that writes a message. */
export function mailLink(email: string): TemplateResult {
  return html`<a part="link" href="mailto:${encodeURI(email)}"><bdi dir="ltr">${email}</bdi></a>`;
}

/** A link that calls. */
export function phoneLink(phone: string): TemplateResult {
  return html`<a
    part="link"
    href="tel:${phone.replace(/[^\d+]/g, '')}"
    aria-label=${msg(str`Téléphone : ${isolated(phone)}`)}
    ><bdi dir="ltr">${phone}</bdi></a
  >`;
}

function copyButton(text: string, name: string, copy: ContactOptions['copy']): unknown {
  if (!copy) return nothing;
  const click = () => {
    copy(text);
  };
  return html`<button type="button" class="button quiet copy" part="button copy" aria-label=${name} @click=${click}>
    ${msg('Copier')}
  </button>`;
}
