// The tests of pages and elements in every engine that BROWSERS names, all three if it names none. Needs a build.
// `-- gate deletion`: of the pages' tests those files that begin so, and no others.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { chosenEngines, engineNames } from '../test/support/engines.mjs';
import { ensureBrowsers } from './ensure-browsers.mjs';

/** How many engines run at a time: each needs about a core. */
const AT_A_TIME = 2;

const beginnings = process.argv.slice(2);
const pages = ['node', 'scripts/run-node-tests.mjs', 'test/e2e', ...beginnings];
const steps = beginnings.length
  ? [pages]
  : [['npx', 'wtr'], ['node', 'scripts/run-node-tests.mjs', 'test/access'], pages];

process.env.BROWSERS ||= engineNames.join(',');
const engines = chosenEngines();
ensureBrowsers(engines);
if (!existsSync('dist/loquet.js')) throw new Error('There is no dist/loquet.js to test: run npm run build first.');

const failing = [];
const waiting = [...engines];
await Promise.all(Array.from({ length: AT_A_TIME }, runNext));
if (failing.length) {
  console.error(`\nFailed: ${failing.join('; ')}.`);
  process.exitCode = 1;
}

async function runNext() {
  for (let engine = waiting.shift(); engine; engine = waiting.shift())
    for (const step of steps) if ((await run(engine, step)) !== 0) failing.push(`${engine}, ${step.join(' ')}`);
}

/** Runs a step in one engine, every line of its output after the engine's name. Gives the exit code. */
function run(engine, [command, ...words]) {
  const child = spawn(command, words, {
    env: { ...process.env, BROWSERS: engine },
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npx is a script.
    shell: process.platform === 'win32',
  });
  for (const output of [child.stdout, child.stderr])
    createInterface(output).on('line', (line) => console.log(`${engine.padEnd(8)} │ ${line}`));
  return new Promise((resolve) => child.once('close', resolve));
}
