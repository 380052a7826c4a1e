/*
 * `npm run bench:growth`: how the kit's cost grows with the number of services,
 * of elements that a page adds, of cookies and processings that are shown, and
 * of tabs. Writes docs/bench-growth.json and docs/bench-growth.md.
 */
import { parseArgs } from 'node:util';
import { installPeers } from './support/peers.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, quick: { type: 'boolean' }, only: { type: 'string' } },
});
const rounds = options.quick ? 1 : Number(options.rounds);
if (!(rounds > 0)) throw new Error(`--rounds wants a number of rounds, not "${options.rounds}"`);

// The kits read their packages when they are imported.
installPeers();
const { measureGrowth } = await import('./growth/measure-growth.mjs');
const { writeGrowth } = await import('./report/write-growth.mjs');

const growth = await measureGrowth({ rounds, only: options.only?.split(',') });
await writeGrowth(growth, { published: !options.only });
