import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the browser reads of its user's settings: file → text. */
const settings = ({ downloads }) => ({
  // With the widgets' usual sizes the window cannot be narrower than 447 px.
  'gtk-3.0/gtk.css': '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; }',
  'user-dirs.dirs': `XDG_DOWNLOAD_DIR="${downloads}"\n`,
});

/**
 * Makes an empty home for one browser: no settings of this machine's user, and
 * its downloads in a folder of their own.
 *
 * @returns {{ folder: string, downloads: string, variables: Record<string, string> }} the environment that says so
 */
export function makeHome() {
  const folder = mkdtempSync(join(tmpdir(), 'loquet-webkit-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(join(folder, 'gtk-3.0'));
  mkdirSync(downloads);
  for (const [file, text] of Object.entries(settings({ downloads }))) writeFileSync(join(folder, file), text);
  const variables = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder };
  return { folder, downloads, variables };
}
