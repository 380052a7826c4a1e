import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Config } from '../../config/types.js';
import { contactDetails, isReachable, webLink, type Contact } from '../contact-details.js';
import { heading, headingLevel } from '../heading.js';
import type { PolicySection, PolicyView } from '../policy-view.js';
import { richText } from '../rich-text.js';

/** Where complaints are made. */
export const COMPLAINT_URL = 'https://www.cnil.fr/fr/plaintes';

/** How to exercise one's rights, and to complain (GDPR articles 12, 13(2)(d) and 77). */
export function exercise({ config, policy, language, level }: PolicyView): PolicySection {
  return {
    id: 'exercise',
    title: msg('Comment exercer vos droits'),
    content: html`
      <p>${msg('Adressez votre demande ici :')}</p>
      ${contactDetails(rightsContact(config), { urlLabel: msg('Formulaire') })}
      ${policy.rights?.note === undefined ? nothing : html`<p>${richText(policy.rights.note, language)}</p>`}
      <p>
        ${msg('C’est gratuit. Vous recevez une réponse dans un délai d’un mois. Si votre demande est complexe, ce délai peut être prolongé de deux mois ; vous en êtes averti pendant le premier mois.')}
      </p>
      ${heading(headingLevel(level, 1), { content: msg('Faire une réclamation à la CNIL'), id: 'complaint' })}
      <p>
        ${msg('La CNIL contrôle en France l’utilisation des données personnelles. Vous pouvez lui adresser une réclamation à tout moment, en ligne ou par courrier :')}
      </p>
      <ul class="contact">
        <li>${webLink(COMPLAINT_URL)}</li>
        <li>CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07</li>
      </ul>
    `,
  };
}

/** Whom to write to: who the policy names for it, else the data protection officer, else the landlord. */
export function rightsContact({ policy, dpo, landlord }: Config): Contact {
  const { address, phone, email, contactUrl } = landlord;
  const own: Contact = {
    ...(address && { address }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(contactUrl && { url: contactUrl }),
  };
  return [policy?.rights, dpo].find((contact) => contact && isReachable(contact)) ?? own;
}
