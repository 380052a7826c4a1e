// Runs the `*.test.mjs` of a folder with node:test, one file after the other, and keeps the counts; with further
// words, those files that begin with one of them.
// (`node --test` takes folders or patterns differently from one version of Node to the next.)
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { keepCounts } from './counts.mjs';

const [folder, ...beginnings] = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs'))
  .filter((name) => !beginnings.length || beginnings.some((word) => name.startsWith(word)))
  .sort()
  .map((name) => join(folder, name));
if (files.length === 0) throw new Error(`${folder} has no ${beginnings.join(' or ')}*.test.mjs`);

const counts = { passed: 0, failed: 0 };
const events = run({ files, concurrency: 1, timeout: 300_000 });
events.on('test:pass', (test) => {
  if (isTest(test)) counts.passed += 1;
});
events.on('test:fail', (test) => {
  // A suite fails with its tests, but also by itself, in `before`; a file fails when it cannot be read.
  if (isTest(test) || test.details.error?.failureType !== 'subtestsFailed') counts.failed += 1;
  process.exitCode = 1;
});
events.on('end', () => {
  // (Tests that need no browser are counted once: nobody runs them for an engine.)
  keepCounts(`${folder}, ${process.env.BROWSERS || 'chromium'}`, counts);
});
events.compose(new spec()).pipe(process.stdout);

function isTest({ details, skip, todo }) {
  return details.type !== 'suite' && skip === undefined && todo === undefined;
}
