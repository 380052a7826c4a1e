import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const main = resolve('dist/cli/main.js');

/** Where libraries paint whatever they print, terminal or not (picocolors, for one, paints in a CI). */
const environment = { ...process.env, CI: 'true' };

/** Runs the built command line in a folder and gives what it printed. */
export function runLoquet(cwd, args, script = main) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
    env: environment,
  });
  return { status, stdout, stderr };
}

/** An empty folder that goes with the test. */
export function temporaryFolder(test) {
  const folder = mkdtempSync(join(tmpdir(), 'loquet-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
