import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'node_modules');

/** The text of a file as its package has it. */
export function fileOf(name, path) {
  return readFileSync(join(folder, name, path), 'utf8');
}

/** The version that is installed. */
export function versionOf(name) {
  return JSON.parse(fileOf(name, 'package.json')).version;
}
