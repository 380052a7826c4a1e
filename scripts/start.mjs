// `npm start` on a fresh clone, where there is nothing but Node: installs, builds, serves the demo.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '5173' } } });

// What npm writes last: an installation that was interrupted has none.
if (!existsSync('node_modules/.package-lock.json')) run('npm ci --loglevel=error');
// Always: a few seconds, and a demo of yesterday's sources would mislead.
run('npm run build');
run('npm run build:demo');

const address = await serve({ port: Number(values.port) });
console.log(`\nThe demo: ${address}\nStop it with Ctrl+C.`);

function run(command) {
  console.log(`> ${command}`);
  execSync(command, { stdio: ['ignore', 'ignore', 'inherit'] });
}
