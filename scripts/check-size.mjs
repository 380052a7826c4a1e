// What a visitor downloads, in bytes after brotli, against test/package/size-budgets.json.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const budgetFile = 'test/package/size-budgets.json';
const { budgets, targets } = JSON.parse(readFileSync(budgetFile, 'utf8'));
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** File of dist → bytes; names without their hash, as in the budgets. */
const sizes = Object.fromEntries(
  readdirSync('dist')
    .filter((name) => name.endsWith('.js'))
    .map((name) => [withoutHash(name), brotliCompressSync(readFileSync(`dist/${name}`), brotli).length]),
);

const budgeted = Object.keys(budgets).flatMap((name) => name.split(' + '));
const problems = Object.keys(sizes)
  .filter((file) => !budgeted.includes(file))
  .map((file) => `${file} is new, ${String(sizes[file])} bytes: give it a budget in ${budgetFile}.`);

for (const [name, budget] of Object.entries(budgets)) {
  const files = name.split(' + ');
  const missing = files.filter((file) => !(file in sizes));
  if (missing.length) {
    problems.push(`${missing.join(', ')} is not in dist: build, or take its line out of ${budgetFile}.`);
    continue;
  }
  const size = files.reduce((sum, file) => sum + sizes[file], 0);
  console.log(`${name.padEnd(28)} ${String(size).padStart(6)} of ${String(budget).padStart(6)}`);
  const target = targets[name];
  if (target && size > target.bytes) console.log(`  wanted: ${String(target.bytes)}. ${target.why}`);
  if (size > budget) {
    problems.push(
      `${name} is ${String(size)} bytes, ${String(size - budget)} more than its budget of ${String(budget)}. ` +
        `If every one of them is worth a slow phone's time, raise the number in ${budgetFile}; else find them.`,
    );
  }
}

for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;

function withoutHash(name) {
  return name.replace(/^(loquet-[a-z-]+?)-[\w-]{8}(\.js)$/, '$1$2');
}
