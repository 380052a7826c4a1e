import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

const folder = 'test/access';

/** The tests that the files of `test/access` declare, as `file: title`, with … for what a title fills in. */
export function declaredTests() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .flatMap((name) =>
      titlesIn(readFileSync(`${folder}/${name}`, 'utf8')).map((title) => `${name.split('.')[0]}: ${title}`),
    );
}

function titlesIn(text) {
  const titles = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'it') titles.push(titleOf(node.arguments[0]));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('test.mjs', text, ts.ScriptTarget.Latest, true));
  return titles;
}

function titleOf(node) {
  if (!ts.isTemplateExpression(node)) return node.text;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}
