import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/types.js';
import { CliError } from './cli-error.js';

/** The built kit that this command line was installed with. */
export interface Kit {
  /** The classic script. */
  loader: string;
  /** Its file name. */
  loaderFile: string;
  /** File name → text of what is fetched only when it is needed. */
  chunks: ReadonlyMap<string, string>;
}

/** `dist/`: the build puts the command line in `dist/cli/`, in one file or several. */
const folder = join(import.meta.dirname, '..');

/**
 * Reads the loader that a config needs, the files that it names, those that
 * these name, and so on: no other is ever fetched.
 */
export async function readKit({ services }: Config): Promise<Kit> {
  const hasSignals = services.some(({ signals }) => signals);
  const loaderFile = hasSignals ? 'loquet-with-signals.js' : 'loquet.js';
  const loader = await read(loaderFile);
  const chunks = new Map<string, string>();
  const visit = async (text: string) => {
    for (const [name] of text.matchAll(/loquet-[\w-]+\.js/g)) {
      if (chunks.has(name)) continue;
      const chunk = await read(name);
      chunks.set(name, chunk);
      await visit(chunk);
    }
  };
  await visit(loader);
  return { loader, loaderFile, chunks };
}

async function read(name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    throw new CliError('usage', `a file of the kit is missing, install it again: ${(error as Error).message}`);
  }
}
