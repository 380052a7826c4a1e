import { startBrowser } from './browser.mjs';
import { keepRounds, keptRounds } from './kept-rounds.mjs';
import { load } from './machine.mjs';
import { playRound, prepareKit } from './scenarios.mjs';
import { startServer } from './server.mjs';

/** Every how many rounds the visits are measured that no target speaks of and that a slow network makes long. */
const WHOLE = 3;

/** How often one kit's round is begun again when a load of it fails, before the run gives up. */
const TRIES = 3;

/**
 * Measures kits in rounds: each round has every kit once, so that whatever else
 * the machine does meets all of them alike.
 *
 * @returns `rounds`: for each, kit → scenario → values; `prepared`: kit → what the rounds rest on
 */
export async function measure({ kits, rounds, fresh }) {
  const server = await startServer(kits);
  let browser = await startBrowser();
  const { version } = browser;
  const run = keptRounds(version, kits, { fresh });
  run.prepared = {};
  for (const kit of kits) run.prepared[kit.id] = await prepareKit({ browser, server, kit });

  while (run.rounds.length < rounds) {
    const start = Date.now();
    const at = run.rounds.length;
    run.loads.push(load());
    // A browser that has run for long is another than a fresh one.
    await browser.close();
    browser = await startBrowser();
    const whole = at % WHOLE === 0;
    run.rounds.push(await oneRound({ browser, server, kits: turned(kits, at), run, whole }));
    run.seconds += (Date.now() - start) / 1000;
    keepRounds(run);
    console.log(`round ${String(at + 1)} of ${String(rounds)}: ${String(Math.round((Date.now() - start) / 1000))} s`);
  }
  await browser.close();
  server.close();
  return { ...run, browser: version };
}

/** Each round begins with another kit: none is always first, or always after the same. */
const turned = (kits, by) => {
  const from = (by * 5) % kits.length;
  return [...kits.slice(from), ...kits.slice(0, from)];
};

async function oneRound({ browser, server, kits, run, whole }) {
  const results = {};
  // The first load of a browser pays for its start.
  await prepareKit({ browser, server, kit: kits[0] });
  for (const kit of kits) {
    for (let attempt = 1; !results[kit.id]; attempt++) {
      try {
        results[kit.id] = await playRound({ browser, server, kit, whole, ...run.prepared[kit.id] });
      } catch (error) {
        if (attempt === TRIES) throw error;
        run.repeated.push(`${kit.id}: ${error.message}`);
        console.warn(`again: ${kit.id}: ${error.message}`);
      }
    }
  }
  return results;
}
