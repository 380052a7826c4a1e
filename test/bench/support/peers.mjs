import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..');

/** Installs the peers as their lock file has them, if that was not done: they are the benchmark's alone. */
export function installPeers() {
  if (existsSync(join(folder, 'node_modules', 'vanilla-cookieconsent'))) return;
  execSync('npm ci --ignore-scripts', { cwd: folder, stdio: 'inherit' });
}
