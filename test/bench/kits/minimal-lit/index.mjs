import { join } from 'node:path';
import { build } from 'vite';
import { assurance, buttons, lead, purpose, title } from '../texts.mjs';

const texts = JSON.stringify({ title, lead, purpose, assurance, buttons }).replaceAll("'", '&#39;');

/** The least that Lit allows: what the library itself costs, in memory above all. */
export const minimalLit = {
  id: 'minimal-lit',
  title: 'limit: minimal banner with Lit',
  kind: 'limit',
  files: async () => ({ 'minimal-banner.js': await bundle() }),
  inHead: (base) => `<script type="module" src="${base}minimal-banner.js"></script>`,
  atBodyEnd: () => `<minimal-banner data-texts='${texts}'></minimal-banner>`,
  held: (src) => `<script type="text/plain" data-consent="audience" src="${src}"></script>`,
  host: 'minimal-banner',
  box: 'minimal-banner',
  accept: '#accept',
  refuse: '#refuse',
};

async function bundle() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'minimal-banner.js'), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return output[0].code;
}
