import { loadCatalogue } from '../catalogue/catalogue.js';
import { resolveSource } from '../catalogue/resolve.js';
import { notPlainJson } from '../config/checks/plain-json.js';
import { ConfigError } from '../config/config-error.js';
import { parse } from '../config/parse.js';
import type { Config } from '../config/types.js';

/**
 * The config that the value of a source file stands for.
 *
 * @throws ConfigError with pointers into the source
 */
export async function loadSource(value: unknown): Promise<Config> {
  const hostile = notPlainJson(value);
  if (hostile.length) throw new ConfigError(hostile);
  const { vendors } = await loadCatalogue();
  const resolved = resolveSource(value, vendors);
  if (resolved.problems.length) throw new ConfigError(resolved.problems);
  return parsed(resolved);
}

function parsed({ value, pointerInSource }: ReturnType<typeof resolveSource>): Config {
  try {
    return parse(value);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(
      error.problems.map(({ pointer, message }) => ({ pointer: pointerInSource(pointer), message })),
    );
  }
}
