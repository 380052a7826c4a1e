import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a download may take, in milliseconds. */
const PATIENCE = 10_000;

/** Firefox and WebKitGTK download under such a name first. */
const unfinished = /\.(part|wkdownload)$/;

/**
 * Waits for the one file that a browser downloads into a folder.
 *
 * @returns {Promise<string>} its text
 */
export async function downloadedText(folder) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(50)) {
    const names = await readdir(folder);
    if (names.length !== 1 || unfinished.test(names[0])) continue;
    const text = await readFile(join(folder, names[0]), 'utf8');
    // Firefox puts an empty file in its place at first.
    if (text) return text;
  }
  throw new Error(`Nothing was downloaded to ${folder}.`);
}
