import { remarks } from './remarks.mjs';

/** Below this, in milliseconds, an excess of CPU over the bare page is no more than what two loads of one page differ by. */
const LEAST = 0.1;

/**
 * What the kit is to reach, in its inline form, medians of one run. `value` is
 * held against `limit`, mostly a multiple of another kit's.
 */
const targets = [
  {
    id: 'returning-bytes',
    what: 'returning visit, nothing in the cache: bytes, at most 0.25 × the smallest peer',
    of: ({ ours, peers }) =>
      atMost(ours('desktop accepted cold', 'bytes'), 0.25, least(peers('desktop accepted cold', 'bytes'))),
  },
  {
    id: 'returning-cpu-peers',
    what: 'returning visit: main-thread CPU over the bare page, below every peer',
    of: ({ ours, peers }) =>
      atMost(ours('desktop accepted warm', 'taskAdded'), 1, least(peers('desktop accepted warm', 'taskAdded'))),
  },
  {
    id: 'returning-cpu-floor',
    what: 'returning visit: main-thread CPU over the bare page, at most 1.5 × the floor',
    of: ({ ours, floor }) =>
      atMost(
        ours('desktop accepted warm', 'taskAdded'),
        1.5,
        Math.max(LEAST, floor('desktop accepted warm', 'taskAdded')),
      ),
  },
  {
    id: 'first-bytes',
    what: 'first visit: bytes, below the smallest peer',
    of: ({ ours, peers }) => atMost(ours('desktop first', 'bytes'), 1, least(peers('desktop first', 'bytes'))),
  },
  {
    id: 'visible-peers',
    what: 'first visit, desktop: banner visible, no later than the fastest peer',
    of: ({ ours, peers }) => atMost(ours('desktop first', 'visible'), 1, least(peers('desktop first', 'visible'))),
  },
  {
    id: 'visible-peers-mobile',
    what: 'first visit, Slow 4G: banner visible, no later than the fastest peer',
    of: ({ ours, peers }) => atMost(ours('mobile first', 'visible'), 1, least(peers('mobile first', 'visible'))),
  },
  {
    id: 'visible-floor',
    what: 'first visit, desktop: banner visible, at most 1.1 × the floor',
    of: ({ ours, floor }) => atMost(ours('desktop first', 'visible'), 1.1, floor('desktop first', 'visible')),
  },
  {
    id: 'visible-floor-mobile',
    what: 'first visit, Slow 4G: banner visible, at most 1.25 × the floor',
    of: ({ ours, floor }) => atMost(ours('mobile first', 'visible'), 1.25, floor('mobile first', 'visible')),
  },
  {
    id: 'layout-shift',
    what: 'layout shift (CLS), every first visit: none',
    of: ({ worst }) => atMost(Math.max(...firsts.map((name) => worst(name, 'layoutShift'))), 1, 0),
  },
  {
    id: 'largest-portal',
    what: 'portal page: the banner is never the largest paint (rounds in which it was)',
    of: ({ worst }) => atMost(Math.max(worst('desktop first', 'isLargest'), worst('mobile first', 'isLargest')), 1, 0),
  },
  {
    id: 'largest-login',
    what: 'log-in page, desktop: largest paint, at most 1.1 × the floor',
    of: ({ ours, floor }) => atMost(ours('desktop login', 'largestPaint'), 1.1, floor('desktop login', 'largestPaint')),
  },
  {
    id: 'largest-login-mobile',
    what: 'log-in page, Slow 4G: largest paint, at most 1.1 × the floor',
    of: ({ ours, floor }) => atMost(ours('mobile login', 'largestPaint'), 1.1, floor('mobile login', 'largestPaint')),
  },
  {
    id: 'long-tasks',
    what: 'first visit, 4 × slower CPU: longest task in which the kit runs, at most 50 ms',
    of: ({ ours }) => atMost(ours('mobile first', 'longestScript'), 1, 50),
  },
  {
    id: 'gone',
    what: 'accept → banner gone, at 4 × slower CPU, in frames: at most one',
    of: ({ ours }) => atMost(ours('mobile first', 'framesToGone'), 1, 1),
  },
  {
    id: 'released',
    what: 'accept → request of the held script, at 4 × slower CPU: at most 50 ms',
    of: ({ ours }) => atMost(ours('mobile first', 'toRequest'), 1, 50),
  },
  {
    id: 'heap',
    what: 'first visit: heap over the bare page after collection, at most 1.25 × a minimal banner with Lit',
    of: ({ ours, lit }) => atMost(ours('desktop cost', 'heapAdded'), 1.25, lit('desktop cost', 'heapAdded')),
  },
  {
    id: 'nodes',
    what: 'returning visit: nodes added to the page, none',
    of: ({ worst }) =>
      atMost(Math.max(worst('desktop accepted warm', 'nodesAdded'), worst('desktop refused warm', 'nodesAdded')), 1, 0),
  },
];

const firsts = ['desktop first', 'mobile first', 'desktop login', 'mobile login'];

/** Every target with what was reached; none when a row is missing that it speaks of. */
export function targetsOf(rows) {
  const median = (row) => (scenario, value) => row.scenarios[scenario][value].median;
  const row = (kind) => rows.find((each) => each.kind === kind);
  const kits = { ours: row('ours'), floor: row('floor'), lit: row('limit') };
  const peers = rows.filter(({ kind }) => kind === 'peer');
  if (!Object.values(kits).every(Boolean) || !peers.length) return [];
  const read = {
    ...Object.fromEntries(Object.entries(kits).map(([name, each]) => [name, median(each)])),
    worst: (scenario, value) => kits.ours.scenarios[scenario][value].max,
    peers: (scenario, value) => peers.map((peer) => median(peer)(scenario, value)),
  };
  return targets.map(({ id, what, of }) => ({ id, what, ...of(read), remark: remarks[id] }));
}

function atMost(value, factor, other) {
  const limit = factor * other;
  return { value, limit, ratio: other ? value / other : undefined, met: value <= limit };
}

const least = (numbers) => Math.min(...numbers);
