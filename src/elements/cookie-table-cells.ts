import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { presenceInWords, type Presence } from './presence.js';
import type { CookieTableView } from './cookie-table-view.js';

/** One row: the same six columns in every table, the last two only where consent is known. */
export interface CookieRow {
  name: unknown;
  issuer: unknown;
  purpose: unknown;
  lifetime: unknown;
  status: unknown;
  presence: Presence;
}

/** From how many cookies on a table is a long one. */
const LONG = 100;

/** A table with its title and column headings. Roles are said: cards on narrow screens would lose them. */
export function cookieTable(view: CookieTableView, caption: string, bodies: unknown): TemplateResult {
  return html`
    <table role="table" part="table" class=${isLong(view) ? `long columns-${String(columnCount(view))}` : nothing}>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead role="rowgroup" part="table-head">
        <tr role="row">
          ${columns(view).map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}
        </tr>
      </thead>
      ${bodies}
    </table>
  `;
}

/** Whether there are so many rows that the browser cannot settle columns on all of them within a frame. */
function isLong({ config }: CookieTableView): boolean {
  return config.services.reduce((sum, { cookies }) => sum + cookies.length, 0) > LONG;
}

/** How many columns the tables have. */
export function columnCount({ consent }: CookieTableView): number {
  return consent ? 6 : 4;
}

/** One cookie, or what stands in a cookie's place. */
export function cookieRow(view: CookieTableView, row: CookieRow): TemplateResult {
  const [name = '', issuer = '', purpose = '', lifetime = '', status = '', presence = ''] = columns(view);
  return html`
    <tr role="row" part="row">
      <th role="rowheader" scope="row" class="name">${label(name)}<span>${row.name}</span></th>
      ${cell(issuer, row.issuer)} ${cell(purpose, row.purpose)} ${cell(lifetime, row.lifetime)}
      ${view.consent ? [cell(status, row.status), cell(presence, presenceCell(row.presence))] : nothing}
    </tr>
  `;
}

/** A cookie's name as it is written in the browser. */
export function cookieName(name: string): TemplateResult {
  return html`<code part="name" dir="ltr">${name}</code>`;
}

function columns({ consent }: CookieTableView): string[] {
  const known = [msg('Nom'), msg('Émetteur'), msg('Finalité'), msg('Durée')];
  return consent ? [...known, msg('Statut'), msg('Présence')] : known;
}

function cell(name: string, content: unknown): TemplateResult {
  return html`<td role="cell">${label(name)}<span>${content}</span></td>`;
}

/** The column's name inside a card; the table's own headings are what assistive technologies read. */
function label(name: string): TemplateResult {
  return html`<span class="label" aria-hidden="true">${name}</span>`;
}

function presenceCell(presence: Presence): TemplateResult {
  return html`<span part="presence ${presence}" class="presence ${presence}">${presenceInWords(presence)}</span>`;
}
