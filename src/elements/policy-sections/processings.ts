import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DataSource, Processing, Text } from '../../config/types.js';
import { deepLink } from '../deep-link.js';
import { heading, headingLevel } from '../heading.js';
import { listInWords } from '../list-in-words.js';
import { facts } from '../policy-facts.js';
import type { PolicySection, PolicyView } from '../policy-view.js';
import { legalBasisArticle, legalBasisInWords, personsInWords } from '../policy-words.js';
import { colon, comma } from '../punctuation.js';
import { richText } from '../rich-text.js';
import { retentionInWords } from './retention.js';
import { transferLine } from './transfers.js';

/** What is done with data, one card for each processing. */
export function processings(view: PolicyView): PolicySection {
  return {
    id: 'processings',
    title: msg('Ce qui est fait de vos données'),
    content: view.processings.length
      ? html`<div class="cards">${view.pieces.take(view.processings).map((processing) => card(view, processing))}</div>`
      : html`<p>${msg('Rien n’est déclaré pour ces personnes.')}</p>`,
  };
}

/** The id of a processing's heading. */
function processingId({ id }: Processing): string {
  return `processing-${id}`;
}

/** Links to some processings, in one line. */
export function processingLinks({ language }: PolicyView, some: readonly Processing[]): TemplateResult {
  return html`${some.map(
    (processing, at) =>
      html`${at ? `${comma(language)} ` : ''}${deepLink(processingId(processing), richText(processing.title, language))}`,
  )}`;
}

/** A legal basis in words, what it rests on, and its article. */
export function legalBasis({ legalBasis: basis, legalBasisDetail }: Processing, language: string): TemplateResult {
  const detail =
    legalBasisDetail === undefined ? nothing : html`${colon(language)} ${richText(legalBasisDetail, language)}`;
  return html`${legalBasisInWords(basis)}${detail} <span class="law">(${legalBasisArticle(basis)})</span>`;
}

function card(view: PolicyView, processing: Processing): TemplateResult {
  const { language, level } = view;
  return html`
    <article class="card" part="card">
      ${heading(headingLevel(level, 1), {
        content: richText(processing.title, language),
        id: processingId(processing),
        part: 'heading card-heading',
      })}
      <p class="purpose">${richText(processing.purpose, language)}</p>
      ${facts(cardFacts(view, processing))}
    </article>
  `;
}

function cardFacts(view: PolicyView, processing: Processing): [string, unknown][] {
  const { language } = view;
  const { controller, persons, legitimateInterest, dataCategories, source, recipients } = processing;
  return [
    [msg('Responsable'), nameOf(view.controllers, controller)],
    [msg('Personnes concernées'), listInWords(persons.map(personsInWords), language)],
    [msg('Base légale'), legalBasis(processing, language)],
    [msg('Intérêt poursuivi'), legitimateInterest && richText(legitimateInterest, language)],
    [msg('Données'), list(dataCategories, language)],
    [msg('Origine des données'), source && origin(source, language)],
    [msg('Faut-il les donner ?'), duty(processing, language)],
    [msg('Qui les reçoit'), list(recipients, language)],
    [msg('Prestataires'), processing.processors && processorNames(view, processing.processors)],
    [msg('Hors d’Europe'), processing.transfers?.length ? transfers(view, processing.transfers) : nothing],
    [msg('Durée'), retentionInWords(processing.retention, language)],
  ];
}

function list(texts: readonly Text[], language: string): TemplateResult {
  if (texts.length === 1 && texts[0] !== undefined) return richText(texts[0], language);
  return html`<ul>
    ${texts.map((text) => html`<li>${richText(text, language)}</li>`)}
  </ul>`;
}

function origin({ origin: from, public: open }: DataSource, language: string): TemplateResult {
  const access = open ? msg('Chacun peut consulter cette source.') : msg('Cette source n’est pas publique.');
  return html`<p>${richText(from, language)}</p>
    <p>${access}</p>`;
}

function duty({ mandatory, consequence }: Processing, language: string): unknown {
  if (mandatory === undefined && consequence === undefined) return nothing;
  const answer = mandatory === undefined ? '' : mandatory ? msg('Oui.') : msg('Non.');
  return html`${answer} ${consequence === undefined ? nothing : richText(consequence, language)}`;
}

function processorNames({ processors, language }: PolicyView, ids: readonly string[]): unknown {
  const names = ids.flatMap((id) => nameOf(processors, id) ?? []);
  return names.length ? listInWords(names, language) : nothing;
}

function transfers(view: PolicyView, ids: readonly string[]): unknown {
  return view.transfers
    .filter(({ id }) => ids.includes(id))
    .map((transfer) => html`<p>${transferLine(transfer, view.language)}</p>`);
}

function nameOf(entries: readonly { id: string; name: string }[], id: string | undefined): string | undefined {
  return entries.find((entry) => entry.id === id)?.name;
}
