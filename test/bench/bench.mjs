/*
 * `npm run bench`: the kit beside its peers, on the same page, in the same
 * browser. Writes docs/bench.json, docs/bench.md and the README's table.
 * A run that was broken off goes on where it stopped.
 */
import { parseArgs } from 'node:util';
import { installPeers } from './support/peers.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    quick: { type: 'boolean' },
    kits: { type: 'string' },
    fresh: { type: 'boolean' },
  },
});
const rounds = options.quick ? 3 : Number(options.rounds);
if (!(rounds > 0)) throw new Error(`--rounds wants a number of rounds, not "${options.rounds}"`);

// The kits read their packages when they are imported.
installPeers();
const { allKits } = await import('./kits/all-kits.mjs');
const { measure } = await import('./support/measure.mjs');
const { summarize } = await import('./report/summary.mjs');
const { writeReport } = await import('./report/write-report.mjs');

const names = options.kits?.split(',');
const kits = allKits.filter(({ id }) => !names || names.includes(id));
const run = await measure({ kits, rounds, fresh: options.fresh });
const summary = summarize(kits, run);
await writeReport(summary, { published: !names });
