import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the package; the build puts the command line in `dist/cli/`. */
export function version(): string {
  const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
