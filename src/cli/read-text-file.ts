import { readFile, stat } from 'node:fs/promises';
import { CliError } from './cli-error.js';

/** Far beyond any config, notice or page, and what is read and parsed in no time. */
const LARGEST_FILE = 5_000_000;

/**
 * The text of a file in UTF-8, without its byte order mark.
 *
 * @throws CliError, usage: one sentence on what the file is instead
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await read(path);
  if (bytes.includes(0)) throw new CliError('usage', `${path} is not a text but a binary file`);
  try {
    // Another encoding would garble every accent.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError('usage', `${path} is not UTF-8: save it in that encoding`);
  }
}

async function read(path: string): Promise<Uint8Array> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw new CliError('usage', `${path} is a folder, not a file`);
    if (status.size > LARGEST_FILE)
      throw new CliError('usage', `${path} is larger than ${String(LARGEST_FILE / 1e6)} MB: this is the wrong file`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof CliError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CliError('usage', code === 'ENOENT' ? `there is no file ${path}` : `${path} cannot be read: ${message}`);
  }
}
