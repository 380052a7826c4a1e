import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { minify, type MinifyOptions } from 'terser';
import { defineConfig, type BuildEnvironmentOptions, type EnvironmentOptions, type Plugin, type Rolldown } from 'vite';
import { minifyLiterals } from './scripts/minify-literals.js';

const common: BuildEnvironmentOptions = {
  target: 'es2022',
  sourcemap: false,
  emptyOutDir: false,
  copyPublicDir: false,
};

/** What a chunk is called in dist: no word that the lists of content blockers look for. */
const publicNames: Record<string, string> = {
  'consent-banner': 'banner',
  'consent-cookie': 'carrier',
  'cookie-table': 'table',
  'privacy-policy': 'policy',
  'consent-placeholder': 'embed',
  'choice-switch': 'switch',
  parse: 'check',
  'manage-button': 'button',
  'signals-fetched': 'signals',
  // Lists of trackers know the vendors' own names.
  'google-consent-mode': 'signal-g',
  matomo: 'signal-m',
  'microsoft-uet': 'signal-u',
  clarity: 'signal-c',
  piano: 'signal-p',
};

/**
 * What tells this build's files from another's: a hash of all that they are made
 * of. One for all: each of its own, 8 letters that nothing compresses, would cost
 * the loader 54 bytes, and a release renews them together anyway.
 */
const version = hashOf(
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'scripts/minify-literals.ts'],
  ...['src', 'demo'].flatMap(filesIn),
);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();
}

function hashOf(...files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

const publicName = ({ name }: { name: string }) => `${publicNames[name] ?? name}-${version}.js`;
const chunkName = (chunk: { name: string }) => `loquet-${publicName(chunk)}`;

/** File names of the script-tag build, known once it is done. */
const built = { chunks: new Map<string, string>(), locales: new Map<string, string>() };

/** Remembers what the script-tag build called its files. */
function rememberNames(output: Rolldown.RolldownOutput): void {
  for (const file of output.output) {
    if (file.type !== 'chunk') continue;
    built.chunks.set(file.name, file.fileName);
    const locale = /locales\/generated\/([\w-]+)\.ts$/.exec(file.facadeModuleId ?? '')?.[1];
    if (locale && locale !== 'locale-codes') built.locales.set(locale, file.fileName);
  }
}

/**
 * A classic script cannot be split: in the loader, src/loader/chunks.ts is
 * replaced by a module that names the hashed files beside it.
 */
function hashedChunks(): Plugin {
  const id = '\0loquet-chunks';
  return {
    name: 'loquet:hashed-chunks',
    // Before Vite's own resolution finds the real file.
    enforce: 'pre',
    // One instance for all environments: it has to know the names that the first build gave. (One config for
    // all of them would do too, but then Vite puts its preload helper, 2 kB, into every build.)
    sharedDuringBuild: true,
    applyToEnvironment: ({ name }) => name.startsWith('loader'),
    resolveId: (source) => (source.endsWith('/chunks.js') ? id : undefined),
    load(requested) {
      if (requested !== id) return undefined;
      const load = (name: string) =>
        `() => load('${built.chunks.get(name) ?? this.error(`no file was made of ${name}`)}')`;
      return [
        `import { base } from '${process.cwd()}/src/loader/base.ts';`,
        `const load = (file) => import(/* @vite-ignore */ base + file);`,
        `const locales = ${JSON.stringify(Object.fromEntries(built.locales))};`,
        `export const importOnDemand = ${load('ui')};`,
        `export const importUpkeep = ${load('upkeep')};`,
        `export const importManageButton = ${load('manage-button')};`,
        `export const importSignals = ${load('signals-fetched')};`,
        `export const importLocale = (language) => locales[language] && load(locales[language]);`,
      ].join('\n');
    },
  };
}

/**
 * Puts whatever the ui entry imports statically into the entry's own chunk, also
 * what later chunks share with it: left to itself the bundler makes a further
 * chunk of that, and a further request before the banner. Of the rest it puts
 * what the preferences and the cookie table share into one chunk, not four.
 */
function chunkOf(id: string, graph: Rolldown.ChunkingContext): string | null {
  const isReachedFrom = (entry: string) => {
    const reached = new Set<string>();
    const visit = (module: string) => {
      if (reached.has(module)) return;
      reached.add(module);
      graph.getModuleInfo(module)?.importedIds.forEach(visit);
    };
    visit(`${process.cwd()}/src/${entry}.ts`);
    return reached.has(id);
  };
  if (isReachedFrom('loader/on-demand')) return 'ui';
  if (!isReachedFrom('elements/banner/preferences') || !isReachedFrom('elements/cookie-table')) return null;
  // Few bytes that the policy needs too.
  return isReachedFrom('elements/privacy-policy') ? 'ui' : 'choice-switch';
}

/** Every byte is the visitor's: terser saves 2 % more than Vite's own minifier, of the loader and of what it imports. */
const terserOptions: MinifyOptions = {
  compress: {
    passes: 3,
    keep_fargs: false,
    pure_getters: true,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
  ecma: 2020,
  toplevel: true,
};

/** The environments that make what the loader imports. */
const chunkEnvironments = ['interface', 'upkeep', 'manageButton'];

/** Minifies what the loader imports: in library mode Vite leaves the white space of modules as it is. */
const smallChunks: Plugin = {
  name: 'loquet:small-chunks',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => chunkEnvironments.includes(name),
  transform: (code, id) =>
    /\/src\/elements\/.*\.ts$/.test(id) ? { code: minifyLiterals(code), map: null } : undefined,
  async renderChunk(code) {
    const { code: small = code } = await minify(code, { ...terserOptions, module: true });
    return { code: small, map: null };
  },
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

/** In the elements' chunk, upkeep is a file beside it. */
const upkeepBeside: Plugin = {
  name: 'loquet:upkeep-beside',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'interface',
  resolveId: (source) =>
    source === './upkeep.js' ? { id: `./${chunkName({ name: 'upkeep' })}`, external: true } : undefined,
};

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
