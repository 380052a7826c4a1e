// Writes docs/theming.md: what custom-elements.json says of looks, for people to read.
import { readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations);
const tag = ({ tagName }) => `\`<${tagName}>\``;

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
const cell = (text) => text.replaceAll('|', '\\|');

/** Every custom property once, with the elements that it acts upon. */
const properties = [...new Map(elements.flatMap(({ cssProperties }) => cssProperties.map((one) => [one.name, one])))]
  .map(([name, property]) => {
    const where = elements.filter(({ cssProperties }) => cssProperties.some((one) => one.name === name));
    return [
      `\`${name}\``,
      property.description,
      property.default,
      where.length === elements.length ? 'all' : where.map(tag).join(', '),
    ];
  })
  .sort(([one], [other]) => (one < other ? -1 : 1));

const section = (title, entries = [], written) =>
  entries.length
    ? `### ${title}\n\n${table(
        ['name', 'what it is'],
        entries.map(({ name, description }) => [`\`${written(name)}\``, description]),
      )}\n`
    : '';

const chapters = elements.map((element) =>
  [
    `## ${tag(element)}`,
    section('Parts', element.cssParts, (name) => `::part(${name})`),
    section('Slots', element.slots, (name) => name),
    section('States', element.cssStates, (name) => `:state(${name})`),
  ].join('\n\n'),
);

writeFileSync(
  'docs/theming.md',
  `# Theming

Made by \`npm run docs:theming\` from [\`custom-elements.json\`](../custom-elements.json), which comes from the comments of the elements. A test goes through it: each part, slot and state exists, each custom property changes something.

## Two colours are enough

\`\`\`css
:root {
  --loquet-color-accent: #7a1f3d;
  --loquet-color-surface: #fffaf5;
}
\`\`\`

The others are computed from these two by the browser, with contrasts that hold for any two opaque colours: texts, secondary texts and links 4.5 or more with the surface, words on buttons 4.5 or more with the accent, focus ring and edges of controls 3 or more with the surface. A test measures them for accents and surfaces of every kind, in light and dark. Whoever sets one of the others takes this over: its contrast is then theirs to check. Browsers that cannot compute colours (before 2025) take the two as they are, with a palette for light pages.

Type is the site's own. Colours follow the page's \`color-scheme\`: a site that declares \`light dark\` gets both.

## Ready themes

\`loquet/themes/neutral.css\`, \`warm.css\`, \`high-contrast.css\` and \`institutional.css\` set custom properties on \`:where(:root)\`, which weighs nothing: any value of the site's own goes first. None resembles the style sheet of a State.

## Position and density

\`"appearance": { "position": "bottom | top | corner | center", "density": "comfortable | compact" }\` in the config, or the attributes \`position\` and \`density\` on \`<consent-banner>\`, which go first. Wherever it stands, the banner is not modal and never covers what has the focus.

## What cannot be themed

“Tout accepter” and “Tout refuser” are the same element with the same parts: no custom property is for one of them, and no selector of a page can tell them apart. Tests compare every computed style of the two, under each theme, position, density and width.

## States

Parts say what is on or off inside an element (\`cookie-table::part(off)\`). States say it of an element: \`consent-banner:state(asking)\`. Browsers without custom states (before 2024) have the same names in an attribute: \`consent-banner[data-state~='asking']\`.

## Editors and frameworks

| for               | file                                                                           |
| ----------------- | ------------------------------------------------------------------------------ |
| VS Code           | \`loquet/vscode.html-custom-data.json\`, \`loquet/vscode.css-custom-data.json\` |
| JetBrains         | \`loquet/web-types.json\`, found by itself                                     |
| React, Preact, …  | \`import type {} from 'loquet/jsx'\`                                           |
| Vue               | \`import type {} from 'loquet/vue'\`                                           |
| Svelte            | \`import type {} from 'loquet/svelte'\`                                        |

In VS Code: \`"html.customData": ["./node_modules/loquet/editors/vscode.html-custom-data.json"]\`, likewise \`css.customData\`. The typings speak of frameworks that a project has not: keep \`skipLibCheck\` on.

## Custom properties

${table(['name', 'what it is', 'by default', 'acts upon'], properties)}

${chapters.join('\n')}`,
);
