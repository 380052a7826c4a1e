import { machine } from '../support/machine.mjs';
import { spreadOf } from './statistics.mjs';
import { targetsOf } from './targets.mjs';

/** What a run found: for each kit and scenario the median and the quartiles of each value. */
export function summarize(kits, { rounds, prepared, browser, seconds, loads, repeated }) {
  const rows = kits.map(({ id, title, kind, licence }) => ({
    id,
    title: title.replaceAll('**', ''),
    kind,
    licence,
    scenarios: scenariosOf(id, { rounds, prepared }),
  }));
  return {
    what: 'Written by `npm run bench`. Times in milliseconds, sizes in bytes; `…Added` is what the bare page of the same round has less of.',
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    browser: `Chromium ${browser}`,
    rounds: rounds.length,
    minutes: Math.round(seconds / 60),
    busy: spreadOf(loads),
    repeated: repeated.length,
    targets: targetsOf(rows),
    kits: rows,
  };
}

function scenariosOf(id, { rounds, prepared }) {
  const names = Object.keys(rounds[0][id]);
  return Object.fromEntries(
    names.map((name) => {
      const loads = rounds
        .filter((round) => round[id][name])
        .map((round) => complete(round[id][name], { bare: round.bare?.[name], served: prepared[id].servedNodes }));
      const values = [...new Set(loads.flatMap(Object.keys))];
      return [name, Object.fromEntries(values.map((value) => [value, spreadOf(loads.map((load) => load[value]))]))];
    }),
  );
}

/** What the bare page of the same round is taken from. */
const compared = ['firstPaint', 'largestPaint', 'domContentLoaded', 'load', 'task', 'script', 'heap', 'longTasks'];

/** A load's own values, and those that follow from the page without any kit. */
function complete(load, { bare, served }) {
  const { isLargest, nodes, html, ...values } = load;
  const inPage = html - (bare?.html ?? html);
  const added = Object.fromEntries(
    compared.map((name) => [
      `${name}Added`,
      bare && values[name] !== undefined ? values[name] - bare[name] : undefined,
    ]),
  );
  return {
    ...values,
    ...added,
    isLargest: Number(isLargest),
    // What lies in the page counts with the files.
    bytes: values.files + inPage,
    bytesFetched: values.fetched + inPage,
    nodesAdded: nodes === undefined ? undefined : nodes - served,
  };
}
