import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
/** A file for each set of kits: one set's run leaves the other's alone. */
const fileOf = (key) => join(root, `node_modules/.cache/loquet-bench/rounds-${key.slice(0, 12)}.json`);

/**
 * The rounds that an earlier run of the same built kit, the same browser and the
 * same benchmark has finished; none if it was another, or `fresh` is wanted.
 */
export function keptRounds(version, kits, { fresh }) {
  const key = keyOf(version, kits);
  try {
    const kept = JSON.parse(readFileSync(fileOf(key), 'utf8'));
    if (!fresh) return kept;
  } catch {
    // None was kept.
  }
  return { key, rounds: [], seconds: 0, loads: [], repeated: [] };
}

/** Keeps what is there, after each round: a run may be broken off. */
export function keepRounds(run) {
  const file = fileOf(run.key);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(run));
}

/** Changes with whatever would make rounds incomparable. */
function keyOf(version, kits) {
  const hash = createHash('sha256').update(version + kits.map(({ id, title }) => id + title).join());
  for (const folder of ['dist', 'test/bench/kits', 'test/bench/page', 'test/bench/support'])
    for (const name of readdirSync(join(root, folder))
      .filter((each) => /\.(?:m?js|css)$/.test(each))
      .sort())
      hash.update(readFileSync(join(root, folder, name)));
  return hash.digest('hex');
}
