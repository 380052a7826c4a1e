import type { Plugin, Rolldown } from 'vite';
import { chunkName } from './file-names.js';

/** File names of the script-tag build by the names of its chunks, known once it is done. */
const built = new Map<string, string>();

/** Remembers what the script-tag build called its files. */
export function rememberNames(output: Rolldown.RolldownOutput): void {
  for (const file of output.output) if (file.type === 'chunk') built.set(file.name, file.fileName);
}

/**
 * A classic script cannot be split: in the loader, src/loader/chunks.ts is
 * replaced by a module that names the hashed files beside it.
 */
export function hashedChunks(): Plugin {
  const id = '\0loquet-chunks';
  // A language's file, as the loader puts its name together: each one's whole would be 50 bytes of every visitor's.
  const languageFile = chunkName({ name: '*' }).replace('*', '$' + '{language}');
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
      const load = (name: string) => `() => load('${built.get(name) ?? this.error(`no file was made of ${name}`)}')`;
      return [
        `import { base } from '${process.cwd()}/src/loader/base.ts';`,
        `const load = (file) => import(/* @vite-ignore */ base + file);`,
        `export const importOnDemand = ${load('ui')};`,
        `export const importUpkeep = ${load('upkeep')};`,
        `export const importManageButton = ${load('manage-button')};`,
        `export const importSignals = ${load('signals-fetched')};`,
        `export const importLocale = (language) => (language === 'fr' ? undefined : load(\`${languageFile}\`));`,
      ].join('\n');
    },
  };
}
