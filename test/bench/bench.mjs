/*
 * `npm run bench`: the kit beside its peers, on the same page, in the same
 * browser. Writes docs/bench.json, docs/bench.md and the README's table.
 * A run that was broken off goes on where it stopped.
 *
 * `--rounds 15`, or `--quick` for three; `--fresh` begins anew; `--kits a,b` shows
 * some kits and writes nothing; `--ways` measures ways to be faster and writes
 * their table into docs/bench-notes.md.
 */
import { parseArgs } from 'node:util';
import { installPeers } from './support/peers.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    quick: { type: 'boolean' },
    kits: { type: 'string' },
    ways: { type: 'boolean' },
    fresh: { type: 'boolean' },
  },
});
const rounds = options.quick ? 3 : Number(options.rounds);
if (!(rounds > 0)) throw new Error(`--rounds wants a number of rounds, not "${options.rounds}"`);

// The kits read their packages when they are imported.
installPeers();
const { allKits } = await import('./kits/all-kits.mjs');
const { ways } = await import('./kits/ways.mjs');
const { measure } = await import('./support/measure.mjs');
const { summarize } = await import('./report/summary.mjs');
const { writeReport, writeWays } = await import('./report/write-report.mjs');

const names = options.kits?.split(',');
// What a kit costs is told over the page without any.
const kits = (options.ways ? ways : allKits).filter(({ id, kind }) => !names || kind === 'bare' || names.includes(id));
const run = await measure({ kits, rounds, fresh: options.fresh });
const summary = summarize(kits, run);
if (options.ways) await writeWays(summary);
else await writeReport(summary, { published: !names });
