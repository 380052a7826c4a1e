/*
 * Measures what the gate holds, in each engine that BROWSERS names, and writes
 * docs/gate.json (what test/e2e/gate-vectors.test.mjs holds later runs against)
 * and docs/gate.md (for people). An engine that was not measured keeps its column.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { openBrowser } from '../test/support/browser.mjs';
import { chosenEngines } from '../test/support/engines.mjs';
import { startServer } from '../test/support/server.mjs';
import { vectors } from '../test/support/vectors.mjs';
import { levels, outcomeOf, outcomes, serveTracker } from '../test/support/vector-outcome.mjs';
import { visitorWith } from '../test/support/visitor.mjs';

/** How often each page is loaded: what is a race is told by its worst. */
const LOADS = 3;

const json = 'docs/gate.json';
const engineTitles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
const levelTitles = { known: '`known`', strict: '`strict`', header: '`strict`, sent by the server' };
const words = { held: 'held', fetched: 'fetched, not run', reported: '**reported**', passes: '**passes**' };

const table = readTable();
for (const engine of chosenEngines()) table[engine] = await measure(engine);
writeFileSync(json, await pretty(json, JSON.stringify(table)));
writeFileSync('docs/gate.md', await pretty('docs/gate.md', page(table)));

function readTable() {
  try {
    return JSON.parse(readFileSync(json, 'utf8'));
  } catch {
    return {};
  }
}

async function pretty(path, text) {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

/** Engine → level → vector → the worst outcome of several loads. */
async function measure(engine) {
  const server = await startServer();
  serveTracker(server);
  const browser = await openBrowser(engine, { server });
  const visitor = await visitorWith(browser);
  const found = {};
  for (const level of levels) {
    found[level] = {};
    for (const [name, vector] of Object.entries(vectors(server.url('', 'tracker.localhost')))) {
      // A race that was won three times is lost some day.
      let worst = vector.race && level === 'known' ? outcomes.indexOf('reported') : 0;
      for (let load = 0; load < LOADS; load++)
        worst = Math.max(worst, outcomes.indexOf(await outcomeOf({ server, visitor, level, vector })));
      found[level][name] = outcomes[worst];
    }
    console.log(`${engine}, ${level}: ${JSON.stringify(countsOf(found[level]))}`);
  }
  await browser.close();
  await server.close();
  return found;
}

function countsOf(results) {
  return Object.fromEntries(
    outcomes.map((outcome) => [outcome, Object.values(results).filter((each) => each === outcome).length]),
  );
}

function page(table) {
  const engines = Object.keys(engineTitles).filter((engine) => table[engine]);
  const columns = levels.flatMap((level) => engines.map((engine) => ({ level, engine })));
  const names = Object.keys(table[engines[0]].known);
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const cell =
    (name) =>
    ({ level, engine }) =>
      words[table[engine][level][name]];
  return [
    '# What the gate holds',
    '',
    '<!-- Written by `npm run gate:table`, which measures it. -->',
    '',
    'Before any answer, for a tracker that nobody tagged: each way of loading something, three loads in each engine, the worst of them. What is **tagged** (`data-consent`) is held in every engine, and needs none of this.',
    '',
    '- _held_: nothing left the browser, and nothing ran.',
    '- _fetched, not run_: the browser had asked for the file before any script of the page could run (its preload scanner); it was kept from running, sets no cookie, and `consent-leak` reports it.',
    '- _reported_: it got past, and `consent-leak` says so.',
    '- _passes_: it got past, and nothing says so.',
    '',
    row([
      '',
      ...columns.map(({ level, engine }) => `${levelTitles[level]}, ${engineTitles[engine]}`),
      'what to do instead',
    ]),
    row([':--', ...columns.map(() => ':--'), ':--']),
    ...names.map((name) => row([name, ...columns.map(cell(name)), measureFor(name, table, engines)])),
    '',
    'Why: markup that the parser finds is asked for by the preload scanner of Chromium and Firefox before any script runs, and WebKit’s looks ahead of a script that is a file of its own. `import()`, workers, style sheets and frames with their own document have no member of the platform that a script could stand in front of. A policy sent by the server is known before the first byte of the page; one that the loader puts into the page is known after it. The file of a worker has the policy of its own response.',
    '',
    'A frame and an image that are found in the page are a race: their address is taken away as soon as they are seen, which mostly is soon enough in Chromium and always was in the others, and is counted as reported here.',
    '',
    '`<link rel="preconnect">` sends no request that a server could log, yet opens a connection: nothing holds it, in no engine. Take it out of the page; `loquet lint --html` finds it.',
    '',
  ].join('\n');
}

/** The least that holds it in every engine. */
function measureFor(name, table, engines) {
  const holds = (level) => engines.every((engine) => table[engine][level][name] === 'held');
  if (holds('known')) return '';
  const tagged = /^(script(,| async| defer| type)|iframe$|img$|img srcset|link rel)/.test(name) ? 'tag it' : '';
  const strict = holds('strict') ? '`strict`' : holds('header') ? '`strict`, with the header of `loquet csp`' : '';
  return (
    [tagged, strict].filter(Boolean).join(', or ') ||
    'take it out of the page, or let the server send the policy with that file too'
  );
}
