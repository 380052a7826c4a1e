import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';
import { identifiers } from './identifiers.js';
import { minifyLiterals } from './minify-literals.js';

/** Every byte is the visitor's: terser saves 2 % more than Vite's own minifier, of the loader and of what it imports. */
export const terserOptions: MinifyOptions = {
  compress: {
    passes: 3,
    keep_fargs: false,
    pure_getters: true,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
  ecma: 2020,
  mangle: { nth_identifier: identifiers },
  toplevel: true,
};

/** The environments that make what the loader imports. */
export const chunkEnvironments = ['interface', 'upkeep', 'manageButton'];

/**
 * Tells V8 to compile all of a file while it arrives, beside the main thread. Left
 * to itself it compiles each function when it is first called, while the banner
 * is drawn.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/** Minifies what the loader imports: in library mode Vite leaves the white space of modules as it is. */
export const smallChunks: Plugin = {
  name: 'loquet:small-chunks',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => chunkEnvironments.includes(name),
  transform: (code, id) =>
    /\/src\/elements\/.*\.ts$/.test(id) ? { code: minifyLiterals(code), map: null } : undefined,
  async renderChunk(code) {
    const { code: small = code } = await minify(code, { ...terserOptions, module: true });
    return { code: small, map: null };
  },
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.name === 'ui') file.code = `${compileHint}\n${file.code}`;
  },
};
