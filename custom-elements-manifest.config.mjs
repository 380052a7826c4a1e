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

/**
 * A custom property is documented once, beside the style sheet that reads it;
 * each element has those of the style sheets in its `static styles`, and of those
 * that it names by their types in `static laterStyles`.
 */
function propertiesOfStyles() {
  /** Name of a style sheet → the properties that it reads. */
  const documented = new Map();
  return {
    name: 'loquet:properties-of-styles',
    analyzePhase({ ts, node, moduleDoc }) {
      if (ts.isVariableStatement(node)) documented.set(nameIn(node), propertiesIn(ts, node));
      if (!ts.isPropertyDeclaration(node) || !/^(styles|laterStyles)$/.test(node.name.getText())) return;
      const element = moduleDoc.declarations.find(({ name }) => name === node.parent.name.getText());
      const names = (node.initializer ?? node.type).elements.map((style) => (style.exprName ?? style).getText());
      element.styles = [...(element.styles ?? []), ...names];
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const element of modules.flatMap(({ declarations }) => declarations)) {
        if (!element.styles) continue;
        const properties = element.styles.flatMap((style) => documented.get(style) ?? []);
        element.cssProperties = [...new Map(properties.map((property) => [property.name, property])).values()];
        delete element.styles;
      }
    },
  };
}

const nameIn = (statement) => statement.declarationList.declarations[0].name.getText();

function propertiesIn(ts, node) {
  const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.getText() === 'cssproperty');
  return tags.map((tag) => {
    const [, syntax, name, value, description] = /^\{(.+?)\} \[(--\S+?)=(.+)\] - (.*)$/.exec(
      ts.getTextOfJSDocComment(tag.comment).trim(),
    );
    return { name, syntax, default: value, description };
  });
}

/** In the manifest a module is the published file, and a member what a user may call. */
const asPublished = {
  name: 'loquet:as-published',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
    // Style sheets were read for their documentation only.
    const modules = customElementsManifest.modules.filter(({ path }) => isPublished(path));
    customElementsManifest.modules = modules;
    for (const module of modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports) declaration.module = published(declaration.module);
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
      for (const declaration of module.declarations) {
        // An element's file bears its name; the kit itself registers the one that no page writes.
        declaration.tagName = basename(module.path, '.js');
        const state = stateOf(declaration.members);
        declaration.members = declaration.members.filter(isPublic);
        // Every field is; said of those in `static properties` alone.
        for (const member of declaration.members) delete member.privacy;
        // The analyzer takes each of `static properties` for an attribute, what an element keeps for itself too.
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !state.includes(fieldName));
        for (const attribute of declaration.attributes ?? []) attribute.type.text = inMarkup(attribute.type.text);
      }
    }
    // The order in which files are found is not the same everywhere.
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** The elements that npm users import: each has a file of its own in dist/npm (test/package/exports.test.mjs). */
const elements = ['consent-banner', 'consent-placeholder', 'cookie-table', 'privacy-policy'];

const isPublished = (path) =>
  path === 'src/define.ts' || elements.some((element) => path === `src/elements/${element}.ts`);

/** What of a property's type can be written as an attribute. */
const inMarkup = (type) => type.replace('Config | ', '').replace(' | undefined', '');

/** The names of what is reactive and private. */
const stateOf = (members) => members.filter(({ privacy }) => privacy === 'private').map(({ name }) => name);

const isPublic = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

export default {
  globs: [
    'src/define.ts',
    `src/elements/{${elements.join(',')}}.ts`,
    'src/elements/{*-styles,*-cards,*-print}.ts',
    'src/elements/{banner,styles}/*.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [definitions, propertiesOfStyles(), asPublished],
};
