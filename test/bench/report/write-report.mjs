import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parts, shortTable, targetTable, waysTable } from './tables.mjs';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * Writes what a run found, and says which targets it met.
 *
 * @param {{ published: boolean }} options `false`: a run of some kits only, which is shown and not written
 */
export async function writeReport(summary, { published }) {
  const text = report(summary);
  if (published) {
    await write('docs/bench.json', JSON.stringify(summary));
    await write('docs/bench.md', text);
    await quote(summary);
  } else {
    console.log(text);
  }
  for (const { what, value, limit, met } of summary.targets)
    console.log(`${met ? 'met    ' : 'NOT MET'} ${what}: ${value.toFixed(1)} (limit ${limit.toFixed(1)})`);
}

function report(summary) {
  return [
    '# The kit beside its peers, measured',
    '',
    '<!-- Written by `npm run bench`. -->',
    '',
    taken(summary),
    '',
    `${licences(summary)} Each is set up as its own documentation tells a site that pastes a script tag, with the same texts, on the same page of a tenants’ portal, and holds the same analytics script. Osano’s cookieconsent is no longer maintained and holds nothing by itself; it stands here as the smallest one still met. The floor is a banner of one kilobyte written for this table: it asks, records and holds one script, and can do nothing else. Medians, and quartiles in brackets. How it is measured, and what was tried: [bench-notes.md](bench-notes.md).`,
    '',
    '## What was to be reached',
    '',
    'By the inline form, against the four peers that hold scripts.',
    '',
    targetTable(summary),
    ...parts(summary).flatMap(({ title, text, table }) => ['', `## ${title}`, '', ...(text ? [text, ''] : []), table]),
    '',
  ].join('\n');
}

/** When, where, and how quiet it was. */
function taken({ date, browser, machine, rounds, minutes, busy, repeated }) {
  const again = repeated ? ` ${String(repeated)} of the loads failed and were done again.` : '';
  return `${date}, ${browser} on ${machine}; ${String(rounds)} interleaved rounds in ${String(minutes)} minutes, at whose start the machine had ${String(busy.median)} processes to run (${String(busy.q1)}–${String(busy.q3)}).${again}`;
}

function licences({ kits }) {
  const named = kits.filter(({ kind }) => kind === 'peer' || kind === 'gone');
  return `Peers: ${named.map(({ title, licence }) => `${title.replace(/ \(.*/, '')} (${licence})`).join(', ')}.`;
}

/** Writes what ways to be faster bring into the notes. */
export async function writeWays(summary) {
  await putBetweenMarks('docs/bench-notes.md', [waysTable(summary), '', taken(summary)]);
}

/** Puts the short table where the README keeps room for it. */
async function quote(summary) {
  const met = summary.targets.filter((each) => each.met).length;
  const line = `${taken(summary)} ${String(met)} of ${String(summary.targets.length)} targets met: [all figures](docs/bench.md).`;
  await putBetweenMarks('README.md', [shortTable(summary), '', line]);
}

/** Replaces what stands between the marks that a file keeps for it. */
async function putBetweenMarks(name, lines) {
  const marks = /(<!-- bench: .*? -->)[^]*?(<!-- \/bench -->)/;
  const old = readFileSync(join(root, name), 'utf8');
  if (!marks.test(old))
    throw new Error(`${name} has lost its <!-- bench: … --> marks: there is no place for the table.`);
  await write(
    name,
    old.replace(marks, (_, start, end) => [start, '', ...lines, '', end].join('\n')),
  );
}

async function write(name, text) {
  const path = join(root, name);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
