import { basename } from 'node:path';

/** `define('x', X)` registers an element as `customElements.define` does, unless the name is taken. */
const definitions = {
  name: 'loquet:definitions',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    const declaration = { name: element.getText(), module: `src/elements/${tag.text}.ts` };
    moduleDoc.exports.push({ kind: 'custom-element-definition', name: tag.text, declaration });
  },
};

/** In the manifest a module is the published file, and a member what a user may call. */
const asPublished = {
  name: 'loquet:as-published',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const published = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
    for (const module of modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports) declaration.module = published(declaration.module);
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
      for (const declaration of module.declarations) {
        // An element's file bears its name; the kit itself registers the one that no page writes.
        declaration.tagName = basename(module.path, '.js');
        declaration.members = declaration.members.filter(isPublic);
      }
    }
    // The order in which files are found is not the same everywhere.
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

const isPublic = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

export default {
  // The elements that npm users import: each has a file of its own in dist/npm (test/package/exports.test.mjs).
  globs: ['src/define.ts', 'src/elements/{consent-banner,consent-placeholder,cookie-table,privacy-policy}.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [definitions, asPublished],
};
