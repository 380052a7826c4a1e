// The runners' counts, one file for each, until the next `npm test`. Run by itself, prints their sum.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = 'node_modules/.cache/loquet-test-counts';

export function forgetCounts() {
  rmSync(folder, { recursive: true, force: true });
}

/** Keeps what a runner counted: `{ passed, failed }`. */
export function keepCounts(runner, counts) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${runner.replaceAll(/\W/g, '-')}.json`), JSON.stringify(counts));
}

/** The sum of what the runners counted. */
export function sumOfCounts() {
  let files = [];
  try {
    files = readdirSync(folder);
  } catch {
    // No runner was reached.
  }
  const counts = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = sumOfCounts();
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
}
