// What a visitor downloads, in bytes after brotli, against test/package/size-budgets.json.
//
// The files name each other by the build's hash, and eight characters more or less like the rest of a file
// change its size by a dozen bytes. A change that adds nothing would then be over budget by its hash alone:
// each size is the median over several hashes, the same at every build.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const budgetFile = 'test/package/size-budgets.json';
const { budgets, targets } = JSON.parse(readFileSync(budgetFile, 'utf8'));
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** What builds might be called. */
const hashes = Array.from({ length: 9 }, (_, i) => createHash('sha256').update(String(i)).digest('hex').slice(0, 8));

const names = readdirSync('dist').filter((name) => name.endsWith('.js'));
const builtHash = names.map((name) => /-([\da-f]{8})\.js$/.exec(name)?.[1]).find(Boolean);
if (!builtHash) throw new Error('No file in dist has a hash in its name. Run `npm run build` first.');

/** File of dist → bytes; names without their hash, as in the budgets. */
const sizes = Object.fromEntries(
  names.map((name) => [name.replace(`-${builtHash}.js`, '.js'), sizeOf(`dist/${name}`)]),
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

function sizeOf(file) {
  const text = readFileSync(file, 'utf8');
  const bytes = hashes.map((hash) => brotliCompressSync(text.replaceAll(builtHash, hash), brotli).length);
  return bytes.sort((a, b) => a - b)[Math.floor(bytes.length / 2)];
}
