import { ConfigError } from '../config/config-error.js';
import { parse } from '../config/parse.js';
import type { Config } from '../config/types.js';
import { CliError } from './cli-error.js';
import { isSource } from './is-source.js';
import { jsonIn } from './json-in.js';
import { readConfigText } from './read-config-text.js';

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
  const text = await readConfigText(path);
  try {
    return { text, config: await configIn(text, path) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const lines = error.problems.map(({ pointer, message }) => `${path}: ${pointer || '/'}: ${message}`);
    throw new CliError('config', ...lines);
  }
}

async function configIn(text: string, path: string): Promise<Config> {
  const source = isSource(path);
  const value = jsonIn(text, path, { comments: source });
  if (!source) return parse(value);
  // The catalogue, for those who need it.
  const { loadSource } = await import('./load-source.js');
  return loadSource(value);
}
