import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { mimeType } from '../../scripts/mime-types.mjs';

/** Beginning of a path → folders to look in, in this order. */
const roots = [
  ['/loquet/', ['dist', 'dist-demo/loquet']],
  ['/', ['test/pages', 'dist-demo']],
];

/**
 * The file that a test server answers with: the built kit under `/loquet/`, the
 * tests' pages and the built demo elsewhere.
 *
 * @param {string} path of an address, decoded
 * @returns {Promise<{ type: string, body: Buffer } | undefined>}
 */
export async function findFile(path) {
  const [prefix, folders] = roots.find(([start]) => path.startsWith(start));
  const name = path.slice(prefix.length) + (path.endsWith('/') ? 'index.html' : '');
  for (const folder of folders) {
    const file = resolve(folder, name);
    // An encoded `..` leads elsewhere.
    if (!file.startsWith(resolve(folder) + sep)) continue;
    const body = await readFile(file).catch(() => undefined);
    if (body) return { type: mimeType(file), body };
  }
  return undefined;
}
