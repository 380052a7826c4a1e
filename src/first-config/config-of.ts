import type { Catalogue } from '../catalogue/catalogue.js';
import { resolveSource } from '../catalogue/resolve.js';
import { parse } from '../config/parse.js';
import type { SourceConfig } from '../config/source-types.js';
import type { Config } from '../config/types.js';

/**
 * The plain config that a source of `sourceOf` stands for.
 *
 * @param $schema where the file that it is written into finds the schema
 * @throws ConfigError when an answer does not fit into a config
 */
export function configOf(source: SourceConfig, { vendors }: Catalogue, $schema: string): Config {
  return { ...parse(resolveSource(source, vendors).value), $schema };
}
