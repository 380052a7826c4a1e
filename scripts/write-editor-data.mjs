// Writes editors/ from custom-elements.json: what editors complete and explain, and typings for JSX, Vue and Svelte.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateSvelteTypes } from 'custom-element-svelte-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';

/** Anew for each: they write into what they are given. */
const manifest = () => JSON.parse(readFileSync('custom-elements.json', 'utf8'));

const common = {
  outdir: 'editors',
  // No page writes it: the kit places it.
  exclude: ['ConsentPlaceholder'],
  hideLogs: true,
};
const typings = (fileName) => ({
  ...common,
  fileName,
  componentTypePath: (_name, tag) => `loquet/elements/${tag}.js`,
});

mkdirSync(common.outdir, { recursive: true });
// They speak even when told not to.
console.log = () => undefined;
generateVsCodeCustomElementData(manifest(), {
  ...common,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
eachNameOnce('editors/vscode.css-custom-data.json');
generateJetBrainsWebTypes(manifest(), { ...common, webTypesFileName: 'web-types.json' });
generateJsxTypes(manifest(), typings('jsx.d.ts'));
generateVuejsTypes(manifest(), typings('vue.d.ts'));
generateSvelteTypes(manifest(), typings('svelte.d.ts'));

/** The elements share properties, and names of parts: an editor wants each name once, with all that it means. */
function eachNameOnce(file) {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  for (const list of ['properties', 'pseudoElements']) {
    const names = [...new Set(data[list].map(({ name }) => name))];
    data[list] = names.map((name) => {
      const same = data[list].filter((entry) => entry.name === name);
      return { ...same[0], description: [...new Set(same.map(({ description }) => description))].join('; ') };
    });
  }
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}
