// Every check, one after the other, up to the first that fails. Ends with what the test runners counted.
import { spawnSync } from 'node:child_process';
import { forgetCounts, keepCounts, sumOfCounts } from './counts.mjs';

const steps = [
  'build',
  'build:demo',
  'check:types',
  'check:lint',
  'check:translations',
  'check:generated',
  'check:size',
  'check:package',
  'test:package',
  'test:catalogue',
  'test:cli',
  'test:lint',
  'test:server',
  'test:unit',
  'test:access',
  'test:pages',
  'test:demo',
];

forgetCounts();
const failing = steps.find((step) => {
  console.log(`\n— ${step}`);
  // A shell: on Windows npm is a script.
  return spawnSync(`npm run --silent ${step}`, { stdio: 'inherit', shell: true }).status !== 0;
});

if (failing) {
  // A check that counts nothing, or a runner that broke down, is one failure.
  if (sumOfCounts().failed === 0) keepCounts('step', { passed: 0, failed: 1 });
  const skipped = steps.slice(steps.indexOf(failing) + 1);
  console.error(`\n${failing} failed.${skipped.length ? ` Not run: ${skipped.join(', ')}.` : ''}`);
  process.exitCode = 1;
}

const { passed, failed } = sumOfCounts();
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
