import { readFileSync } from 'node:fs';
import { escapeText } from './samples.mjs';
import { scrolling } from './scrolling.mjs';

/** The elements that `custom-elements.json` declares, sorted by tag. */
function elements() {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}

/** Attributes, methods, slots, custom properties and parts of every element, as HTML. */
export function elementsReference(marked) {
  return `<h1>Les éléments</h1>
    <p class="lead">Tirée de <code>custom-elements.json</code>, que les éléments eux-mêmes produisent. Ses descriptions sont en anglais.</p>
    ${elements()
      .map((element) => section(element, marked))
      .join('')}`;
}

function section(element, marked) {
  const {
    tagName,
    summary = '',
    description = '',
    attributes,
    members,
    slots,
    cssProperties,
    cssParts,
    events,
  } = element;
  const methods = members?.filter(({ kind, privacy }) => kind === 'method' && privacy !== 'private');
  return `<section><h2 id="${tagName}">&lt;${tagName}&gt;</h2>
    <div lang="en"><p><strong>${escapeText(summary)}</strong></p>${marked.parse(description)}</div>
    ${table('Attributs', attributes, ({ name }) => name)}
    ${table('Méthodes', methods, ({ name }) => `${name}()`)}
    ${table('Événements', events, ({ name }) => name)}
    ${table('Emplacements', slots, ({ name }) => name || '(défaut)')}
    ${table('Propriétés CSS', cssProperties, ({ name }) => name)}
    ${table('Parties', cssParts, ({ name }) => `::part(${name})`)}</section>`;
}

function table(title, rows, name) {
  if (!rows?.length) return '';
  const lines = rows.map(
    (row) => `<tr><th scope="row"><code>${escapeText(name(row))}</code></th>
      <td lang="en">${escapeText(row.description ?? '').replaceAll(/`([^`]+)`/g, '<code>$1</code>')}</td></tr>`,
  );
  return `<h3>${title}</h3>${scrolling(`<table><thead><tr><th scope="col">Nom</th><th scope="col">Sens</th></tr></thead><tbody>${lines.join('')}</tbody></table>`)}`;
}
