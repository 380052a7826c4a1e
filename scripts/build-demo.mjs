// Builds the demo into dist-demo: a folder that any static host serves, under any path, and that asks no other server.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createBuilder } from 'vite';
import { docs } from './demo-site/docs.mjs';
import { layOut } from './demo-site/layout.mjs';
import { showSamples } from './demo-site/samples.mjs';
import { themeSites } from './demo-site/theme-sites.mjs';

const out = 'dist-demo';

if (!existsSync('dist/loquet.js')) throw new Error('There is no dist: npm run build comes first.');
rmSync(out, { recursive: true, force: true });
await (await createBuilder({ mode: 'demo', logLevel: 'warn' })).buildApp();
copyKit();
copySources();
for (const [path, source] of [...docs(), ...themeSites()]) write(path, source);
console.log(`${out}: ${String(readdirSync(out, { recursive: true }).length)} files and folders.`);

/** The script tag and what it fetches; nothing of npm or of the command line. */
function copyKit() {
  const files = readdirSync('dist').filter((name) => /\.(js|json)$/.test(name));
  for (const name of files) cpSync(join('dist', name), join(out, 'loquet', name));
}

/** Pages laid out, everything else as it is. TypeScript and Markdown are built from, and stay. */
function copySources() {
  for (const entry of readdirSync('demo', { recursive: true, withFileTypes: true })) {
    const source = join(entry.parentPath, entry.name);
    const path = relative('demo', source);
    if (!entry.isFile() || /\.(ts|md)$/.test(path) || path === 'sites.json') continue;
    if (path.endsWith('.html')) write(path, readFileSync(source, 'utf8'));
    else cpSync(source, join(out, path));
  }
}

function write(path, source) {
  const file = join(out, path);
  const root = '../'.repeat(path.split('/').length - 1);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, layOut(showSamples(source, path), { root, path: path.replace(/index\.html$/, '') }));
}
