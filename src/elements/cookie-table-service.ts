import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { isSafeAddress, textIn } from '../config/text.js';
import type { Cookie, Provider, Service } from '../config/types.js';
import { isolated } from '../locales/direction.js';
import { choiceSwitch } from './choice-switch.js';
import { columnCount, cookieName, cookieRow } from './cookie-table-cells.js';
import type { CookieTableView } from './cookie-table-view.js';
import { countryName } from './country-name.js';
import { lifetimeInWords } from './lifetime-words.js';
import { presenceOf } from './presence.js';
import { richText } from './rich-text.js';
import { serviceStatus, statusInWords, type ServiceStatus } from './service-status.js';

/** One service: a row that says whose it is and what it does, then one row for each cookie. */
export function serviceGroup(view: CookieTableView, service: Service): TemplateResult {
  const { config, consent, language } = view;
  const status = consent && serviceStatus(config, service, consent.isGranted(service.id));
  return html`
    <tbody role="rowgroup" part="service ${status ?? ''}">
      <tr role="row" class="service" part="service-row">
        <th role="rowheader" scope="rowgroup" colspan="2">${richText(service.name, language)}</th>
        <td role="cell" colspan=${columnCount(view) - 2}>${about(view, service, status)}</td>
      </tr>
      ${
        service.cookies.length
          ? view.pieces.take(service.cookies).map((cookie) => serviceCookie(view, { service, cookie, status }))
          : html`<tr role="row" class="none">
              <td role="cell" colspan=${columnCount(view)}>${msg('Aucun cookie déclaré.')}</td>
            </tr>`
      }
    </tbody>
  `;
}

function about(view: CookieTableView, service: Service, status: ServiceStatus | undefined): TemplateResult {
  const { draft, language } = view;
  const name = isolated(textIn(service.name, language).text);
  return html`
    <p class="provider">${providerLine(service.provider, language)}</p>
    <p>${richText(service.purpose, language)}</p>
    ${
      service.exempt
        ? html`<p class="exemption">
            ${msg('Ce service fonctionne sans vous demander votre accord.')}
            ${richText(service.exempt.selfAssessment, language)}
          </p>`
        : nothing
    }
    ${
      draft && status && status !== 'always'
        ? choiceSwitch({
            label: msg(str`Autoriser ${name}`),
            state: draft.isOn(service) ? 'on' : 'off',
            unsaved: draft.isOn(service) !== view.consent?.isGranted(service.id),
            set: (on) => {
              view.set(service.id, on);
            },
          })
        : status && !service.cookies.length
          ? html`<p>${statusBadge(status)}</p>`
          : nothing
    }
  `;
}

function providerLine({ name, country, privacyUrl }: Provider, language: string): TemplateResult {
  const where = country === undefined ? nothing : ` (${countryName(country, language)})`;
  const link =
    privacyUrl !== undefined && isSafeAddress(privacyUrl)
      ? html`<a part="link" href=${privacyUrl} aria-label=${msg(str`Politique de confidentialité de ${isolated(name)}`)}
          >${msg('Politique de confidentialité')}</a
        >`
      : nothing;
  return html`<span><bdi>${name}</bdi>${where}</span>${link}`;
}

interface CookieOfService {
  service: Service;
  cookie: Cookie;
  status: ServiceStatus | undefined;
}

function serviceCookie(view: CookieTableView, { service, cookie, status }: CookieOfService): unknown {
  const { language, sight, consent } = view;
  const presence = presenceOf(cookie, sight.cookies);
  // Most rows stay as they are while others are added.
  return guard([cookie, language, status, presence, consent], () =>
    cookieRow(view, {
      name: cookieName(cookie.name),
      issuer: html`<bdi>${service.provider.name}</bdi>${
          cookie.domain === undefined ? nothing : html` <bdi class="domain" dir="ltr">${cookie.domain}</bdi>`
        }`,
      purpose: richText(cookie.purpose, language),
      lifetime: lifetimeInWords(cookie.lifetime, language),
      status: status ? statusBadge(status) : nothing,
      presence,
    }),
  );
}

function statusBadge(status: ServiceStatus): TemplateResult {
  return html`<span part="status ${status}" class="status ${status}">${statusInWords(status)}</span>`;
}
