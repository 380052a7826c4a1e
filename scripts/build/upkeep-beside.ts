import type { Plugin } from 'vite';
import { chunkName } from './file-names.js';

/** In the elements' chunk, upkeep is a file beside it. */
export const upkeepBeside: Plugin = {
  name: 'loquet:upkeep-beside',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'interface',
  resolveId: (source) =>
    source === './upkeep.js' ? { id: `./${chunkName({ name: 'upkeep' })}`, external: true } : undefined,
};
