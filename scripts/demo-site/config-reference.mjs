import { readFileSync } from 'node:fs';
import { escapeText } from './samples.mjs';
import { scrolling } from './scrolling.mjs';

const { $defs: definitions } = JSON.parse(readFileSync('src/config/schema.json', 'utf8'));

/** Every object and every kind of value of the config's schema, in its order, as HTML. */
export function configReference() {
  return `<h1>La configuration, champ par champ</h1>
    <p class="lead">Tirée du schéma JSON livré avec le kit, <code>loquet/schema.json</code>, que lit aussi votre éditeur de texte. Ses descriptions sont en anglais.</p>
    <ul class="links">${Object.keys(definitions)
      .map((name) => `<li><a href="#${name}">${name}</a></li>`)
      .join('')}</ul>
    ${Object.entries(definitions).map(section).join('')}`;
}

function section([name, definition]) {
  const { description = '', properties, required = [] } = definition;
  return `<section><h2 id="${name}">${name}</h2><p lang="en">${text(description)}</p>${
    properties ? fields(properties, required) : `<p>${kind(definition)}</p>`
  }</section>`;
}

function fields(properties, required) {
  const rows = Object.entries(properties).map(
    ([name, schema]) => `<tr><th scope="row"><code>${name}</code>${required.includes(name) ? ' *' : ''}</th>
      <td>${kind(schema)}</td><td lang="en">${text(schema.description ?? '')}${fallback(schema)}</td></tr>`,
  );
  return `${scrolling(`<table><thead><tr><th scope="col">Champ</th><th scope="col">Valeur</th><th scope="col">Sens</th></tr></thead>
    <tbody>${rows.join('')}</tbody></table>`)}${required.length ? '<p class="note">* obligatoire</p>' : ''}`;
}

const fallback = (schema) =>
  'default' in schema ? ` Default: <code>${escapeText(JSON.stringify(schema.default))}</code>.` : '';

/** What a value may be, in a few words. */
function kind(schema) {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1);
    return `<a href="#${name}">${name}</a>`;
  }
  if (schema.anyOf) return schema.anyOf.map(kind).join(' ou ');
  if (schema.enum) return schema.enum.map(literal).join(', ');
  if ('const' in schema) return literal(schema.const);
  if (schema.type === 'array') return `liste de ${kind(schema.items)}`;
  if (schema.pattern) return `texte de la forme <code>${escapeText(schema.pattern)}</code>`;
  const words = {
    string: 'texte',
    number: 'nombre',
    integer: 'nombre entier',
    boolean: 'vrai ou faux',
    object: 'objet',
  };
  return words[schema.type] ?? 'valeur';
}

const literal = (value) => `<code>${escapeText(JSON.stringify(value))}</code>`;

/** Descriptions are written with Markdown's code spans. */
function text(description) {
  return escapeText(description)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll('\n\n', '<br />');
}
