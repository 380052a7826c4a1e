import { readFile } from 'node:fs/promises';
import { ConfigError } from '../config/config-error.js';
import { parse } from '../config/parse.js';
import type { Config } from '../config/types.js';
import { brokenPlace } from './broken-json.js';
import { CliError } from './cli-error.js';
import { isSource } from './is-source.js';

/** A config and the text that it was read from. */
export interface ConfigFile {
  config: Config;
  text: string;
}

/**
 * Reads a config file, strict JSON as it is served or a source file.
 *
 * @throws CliError with a line for every problem: where, and what to mend
 */
export async function readConfigFile(path: string): Promise<ConfigFile> {
  const text = decode(await read(path), path);
  try {
    return { text, config: await configIn(text, path) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const lines = error.problems.map(({ pointer, message }) => `${path}: ${pointer || '/'}: ${message}`);
    throw new CliError('config', ...lines);
  }
}

async function configIn(text: string, path: string): Promise<Config> {
  if (!isSource(path)) return parse(parseJson(text, path));
  // The catalogue and a reader of comments, for those who need them.
  const { loadSource } = await import('./load-source.js');
  return loadSource(text, path);
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CliError('usage', `there is no file ${path}`);
    throw new CliError('config', `${path} cannot be read: ${message}`);
  }
}

/** The text without its byte order mark, if any. Another encoding would garble every accent. */
function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError('config', `${path} is not UTF-8: save it in that encoding`);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (/^\s*</.test(text)) throw new CliError('config', `${path} is HTML or XML, not JSON`);
    const place = brokenPlace(text);
    if (!place) throw new CliError('config', `${path} is not JSON: ${(error as Error).message}`);
    const { line, column, expected } = place;
    throw new CliError('config', `${path}:${String(line)}:${String(column)}: not JSON: ${expected} should be here`);
  }
}
