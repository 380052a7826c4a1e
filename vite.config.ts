import { readFileSync } from 'node:fs';
import { defineConfig, type BuildEnvironmentOptions, type EnvironmentOptions, type Plugin, type Rolldown } from 'vite';
import { chunkOf } from './scripts/build/chunk-of.js';
import { chunkName, publicName } from './scripts/build/file-names.js';
import { hashedChunks, rememberNames } from './scripts/build/hashed-chunks.js';
import { chunkEnvironments, smallChunks, terserOptions } from './scripts/build/small-chunks.js';
import { upkeepBeside } from './scripts/build/upkeep-beside.js';

const common: BuildEnvironmentOptions = {
  // ES2022 but for static blocks of classes: old phones stay at Safari 15 (README, "In which browsers"). Called by
  // its name, it would have initialisers of fields rewritten as well, which are in the constructors here.
  target: ['es2022', 'safari16'],
  sourcemap: false,
  emptyOutDir: false,
  copyPublicDir: false,
};

/**
 * What a page may fetch that has nobody to ask: a module that stands alone, with
 * its own copy of the few lines that it shares with the elements' chunk. A chunk
 * of that build would import them from there, Lit and all.
 */
function standingAlone(name: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...common,
      outDir: 'dist',
      lib: { entry: { [name]: `src/loader/${name}.ts` }, formats: ['es'], fileName: () => chunkName({ name }) },
    },
  };
}

/** The script tag: one classic script, no dependency. */
function classicScript(fileName: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...common,
      outDir: 'dist',
      lib: { entry: 'src/loader/loader.ts', formats: ['iife'], name: 'loquetLoader', fileName: () => fileName },
      minify: 'terser',
      // ASCII: a page that is not in UTF-8 would garble the rest.
      terserOptions: { ...terserOptions, format: { ascii_only: true } },
    },
  };
}

/** In the loader that carries the signals, their module takes the place of the one that fetches them. */
const carriedSignals: Plugin = {
  name: 'loquet:carried-signals',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'loaderWithSignals',
  resolveId: (source) => (source === './signals.js' ? `${process.cwd()}/src/loader/signals-carried.ts` : undefined),
};

const dependencies = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }).dependencies,
);
const external = dependencies.map((name) => new RegExp(`^${name}(/|$)`));

// One environment per output. `vite build` runs buildApp because `builder` is set.
export default defineConfig({
  plugins: [hashedChunks(), upkeepBeside, carriedSignals, smallChunks],
  builder: {
    async buildApp(builder) {
      const isDemo = builder.config.mode === 'demo';
      const names = isDemo
        ? [...chunkEnvironments, 'loaderQa', 'demo']
        : [...chunkEnvironments, 'loader', 'loaderWithSignals', 'npm', 'cli'];
      for (const name of names) {
        const environment = builder.environments[name];
        if (!environment) continue;
        const output = await builder.build(environment);
        if (chunkEnvironments.includes(name))
          rememberNames((Array.isArray(output) ? output[0] : output) as Rolldown.RolldownOutput);
      }
    },
  },
  environments: {
    // What the loader imports: Lit stays inside the ui chunk (lib mode without a preload helper, and
    // signatures that may be extended), so that the banner is one request.
    interface: {
      consumer: 'client',
      build: {
        ...common,
        outDir: 'dist',

        lib: {
          entry: {
            ui: 'src/loader/on-demand.ts',
            'signals-fetched': 'src/loader/signals-fetched.ts',
          },
          formats: ['es'],
          fileName: (_format, name) => chunkName({ name }),
        },
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          // Its package does not say that a module of it of which nothing is used need not run.
          treeshake: { moduleSideEffects: [{ test: /@lit\/localize/, sideEffects: false }] },
          output: {
            // Printed once more after `smallChunks`, without white space.
            minify: { compress: false, mangle: false, codegen: true },
            entryFileNames: chunkName,
            chunkFileNames: chunkName,
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: chunkOf, debugName: 'shared' }],
            },
          },
        },
      },
    },
    upkeep: standingAlone('upkeep'),
    manageButton: standingAlone('manage-button'),
    loader: classicScript('loquet.js'),
    loaderWithSignals: classicScript('loquet-with-signals.js'),
    // `--mode demo` (scripts/build-demo.mjs): the loader that QA can tell what time it is, and the demo's own
    // modules. Not in dist: production carries no byte of them.
    loaderQa: {
      consumer: 'client',
      build: {
        ...common,
        outDir: 'dist-demo/loquet',
        lib: { entry: 'demo/qa/loader.ts', formats: ['iife'], name: 'loquetQaLoader', fileName: () => 'loquet-qa.js' },
      },
    },
    demo: {
      consumer: 'client',
      build: {
        ...common,
        outDir: 'dist-demo/assets',
        lib: {
          entry: {
            'qa-panel': 'demo/qa/panel.ts',
            npm: 'demo/situations/npm.ts',
            editor: 'demo/editor/editor.ts',
            preview: 'demo/editor/preview.ts',
            theme: 'demo/theme/playground.ts',
            'one-form': 'demo/situations/one-form.ts',
            router: 'demo/situations/router.ts',
            turbo: 'demo/situations/turbo.ts',
            watch: 'demo/situations/watch.ts',
          },
          formats: ['es'],
          fileName: (_format, name) => `${name}.js`,
        },
        rolldownOptions: { output: { minify: true, chunkFileNames: publicName } },
      },
    },
    // npm: readable ES modules, dependencies left as imports, one entry per element for custom-elements.json.
    npm: {
      consumer: 'client',
      build: {
        ...common,
        outDir: 'dist/npm',
        minify: false,
        lib: {
          entry: {
            index: 'src/index.ts',
            define: 'src/define.ts',
            lint: 'src/lint/index.ts',
            server: 'src/server/index.ts',
            'elements/consent-banner': 'src/elements/consent-banner.ts',
            'elements/consent-placeholder': 'src/elements/consent-placeholder.ts',
            'elements/cookie-table': 'src/elements/cookie-table.ts',
            'elements/privacy-policy': 'src/elements/privacy-policy.ts',
          },
          formats: ['es'],
          fileName: (_format, name) => `${name}.js`,
        },
        rolldownOptions: { external, output: { chunkFileNames: (chunk) => `chunks/${publicName(chunk)}` } },
      },
    },
    // The command line, for Node.
    cli: {
      consumer: 'server',
      // By itself Vite would leave out whatever Node can find here: what nobody else installs is carried.
      resolve: { noExternal: true },
      build: {
        ...common,
        outDir: 'dist/cli',
        minify: false,
        ssr: true,
        rolldownOptions: {
          input: { main: 'src/cli/main.ts' },
          external: [...external, /^node:/],
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  },
});
