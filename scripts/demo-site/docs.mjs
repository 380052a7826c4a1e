import { readFileSync, readdirSync } from 'node:fs';
import { Marked } from 'marked';
import { configReference } from './config-reference.mjs';
import { elementsReference } from './elements-reference.mjs';
import { page } from './layout.mjs';
import { codeBlock } from './samples.mjs';
import { scrolling } from './scrolling.mjs';

const marked = new Marked({
  renderer: {
    code: ({ text }) => codeBlock(text),
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>`;
    },
    table(token) {
      const cells = (row, tag) =>
        row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
      const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
      return scrolling(`<table><thead><tr>${cells(token.header, 'th')}</tr></thead><tbody>${rows}</tbody></table>`);
    },
  },
});

function anchor(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The pages of the documentation: path → source, before it is laid out. */
export function* docs() {
  for (const file of readdirSync('demo/docs')) {
    const text = readFileSync(`demo/docs/${file}`, 'utf8');
    const title = /^# (.+)$/m.exec(text)[1];
    yield [`docs/${file.replace('.md', '.html')}`, article(title, marked.parse(text), file === 'index.md')];
  }
  yield [
    'docs/corrections.html',
    article(
      'Ce qui a été corrigé',
      `<div lang="en">${marked.parse(readFileSync('demo/configs/README.md', 'utf8'))}</div>`,
    ),
  ];
  yield ['docs/configuration.html', article('La configuration, champ par champ', configReference())];
  yield ['docs/elements.html', article('Les éléments', elementsReference(marked))];
  const rules = readFileSync('docs/rules.md', 'utf8');
  yield ['docs/regles.html', article('Les règles', `<div lang="en">${marked.parse(withoutFiles(rules))}</div>`)];
}

/** Links to files of the repository lead nowhere from here: their words stay. */
function withoutFiles(markdown) {
  return markdown.replaceAll(/\[([^\]]*)\]\((?![a-z]+:|#)[^)]*\)/g, '$1');
}

function article(title, main, isFirst) {
  const up = isFirst ? '' : '<p class="up"><a href="./">Documentation</a></p>';
  return page({ title, main: up + main, layout: 'article' });
}
