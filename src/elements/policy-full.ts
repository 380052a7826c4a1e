import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { isolated } from '../locales/direction.js';
import { calendarDateInWords } from './date-in-words.js';
import { deepLink } from './deep-link.js';
import { heading } from './heading.js';
import { languageButtons } from './language-buttons.js';
import { allSections } from './policy-sections/all-sections.js';
import type { PolicyView } from './policy-view.js';

/** The full notice: what it is, its contents, then section by section. */
export function fullNotice(view: PolicyView): TemplateResult {
  const { config, policy, language, level } = view;
  const sections = allSections(view);
  const name = isolated(config.landlord.name);
  const date = calendarDateInWords(policy.updated, language);
  return html`
    ${languageButtons(config)}
    <p class="lead" part="lead">
      ${msg(str`Cette page dit ce qui est fait de vos données personnelles chez ${name}, pourquoi, pendant combien de temps, et quels sont vos droits.`)}
    </p>
    <p class="law">
      ${msg('Elle suit les articles 13 et 14 du règlement européen sur la protection des données (RGPD).')}
      ${msg(str`Mise à jour le ${date}.`)}
    </p>
    <slot name="intro"></slot>
    <nav part="contents" aria-labelledby="contents">
      ${heading(level, { content: msg('Sur cette page'), id: 'contents' })}
      <ul>
        ${sections.map(({ id, title }) => html`<li>${deepLink(id, title)}</li>`)}
      </ul>
    </nav>
    <p class="print">
      <button type="button" class="button quiet" part="button print" @click=${print}>
        ${msg('Imprimer cette page')}
      </button>
    </p>
    ${sections.map(
      ({ id, title, content }) => html`
        <section part="section">${heading(level, { content: title, id })} ${content}</section>
      `,
    )}
  `;
}

function print(): void {
  window.print();
}
