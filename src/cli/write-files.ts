import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from './cli-error.js';

/**
 * Writes files into a folder, which is made if need be. What lies there stays:
 * a page in somebody's cache may still name the chunks of an earlier version.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) await writeFile(join(folder, name), text);
  } catch (error) {
    throw new CliError('usage', `nothing can be written in ${folder}: ${(error as Error).message}`);
  }
}
