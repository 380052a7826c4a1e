import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

/** From what starts the kit down to what everything rests on: an import goes down. */
const layers = [
  ['index', 'define', 'loader', 'cli'],
  ['gate', 'cookies', 'elements', 'locales', 'journal', 'lint', 'catalogue', 'first-config', 'server'],
  ['store'],
  ['consent'],
  ['config'],
];

/** The neighbours that may be imported. */
const sideways = {
  index: ['loader'],
  define: ['loader'],
  gate: ['cookies'],
  elements: ['locales', 'journal', 'cookies'],
  lint: ['catalogue'],
  'first-config': ['catalogue', 'lint'],
};

/** Here the document and the clock come in as arguments. */
const pure = ['consent', 'config'];

const impure = new Set(
  'window document navigator location history self globalThis localStorage sessionStorage indexedDB customElements fetch crypto performance setTimeout setInterval requestAnimationFrame Element HTMLElement Node Event EventTarget CustomEvent'.split(
    ' ',
  ),
);

/**
 * What is wrong with the architecture of the sources, a sentence each.
 *
 * @param {Record<string, string>} files path inside src → text
 */
export function problemsOf(files) {
  const modules = Object.entries(files).map(([path, text]) => readModule(path, text));
  return [...modules.flatMap(wrongImports), ...modules.flatMap(({ impurities }) => impurities), ...cycles(modules)];
}

function readModule(path, text) {
  const imports = [];
  const impurities = [];
  const isPure = pure.includes(folderOf(path));
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const declared = declaredIn(source);
  const visit = (node) => {
    const target = importedBy(node);
    if (target?.startsWith('.')) imports.push(normalize(join(dirname(path), target)).replace(/\.js$/, '.ts'));
    if (isPure && isImpure(node, declared)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      impurities.push(`${path}:${String(line + 1)} uses ${node.getText()}: take it as an argument`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, imports, impurities };
}

/** The specifier of `import … from`, `export … from`, `import()` and `typeof import()`. */
function importedBy(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier?.text;
  if (ts.isImportTypeNode(node)) return node.argument.literal.text;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0].text;
  return undefined;
}

function isImpure(node, declared) {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  if (ts.isCallExpression(node)) return ['Date', 'Date.now'].includes(node.expression.getText());
  return ts.isIdentifier(node) && impure.has(node.text) && !declared.has(node.text) && !isMember(node);
}

/** The names that a file gives by itself: `location` may be a parameter. */
function declaredIn(source) {
  const names = new Set();
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Whether an identifier names a member, instead of standing for a global. */
function isMember(node) {
  return node.parent.name === node || node.parent.propertyName === node;
}

function wrongImports({ path, imports }) {
  const from = folderOf(path);
  if (layerOf(from) < 0) return [`${path}: give src/${from} a place in the layers`];
  return imports
    .filter((target) => !mayImport(from, folderOf(target)))
    .map((target) => `${path} imports ${target}: src/${from} stands no higher than src/${folderOf(target)}`);
}

function mayImport(from, to) {
  if (from === to || sideways[from]?.includes(to)) return true;
  return layerOf(from) < layerOf(to);
}

/** `src/store/ports.ts` is in `store`; a file of src itself stands by its own name. */
function folderOf(path) {
  return path.split('/')[0].replace(/\.ts$/, '');
}

function layerOf(folder) {
  return layers.findIndex((names) => names.includes(folder));
}

/** Every import that leads back to where it comes from, once a circle. */
function cycles(modules) {
  const importsOf = new Map(modules.map(({ path, imports }) => [path, imports]));
  const done = new Set();
  const found = [];
  const walk = (path, trail) => {
    if (trail.includes(path)) found.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
    else if (!done.has(path)) for (const next of importsOf.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) walk(path, []);
  return found;
}
