import { number, spread, table } from './markdown.mjs';

const bold = (row) =>
  row.kind === 'ours' ? `**${row.title}**` : row.kind === 'peer' || row.kind === 'form' ? row.title : `_${row.title}_`;

/** One table: `columns` are [heading, scenario, value, digits] or [heading, row → text]. */
function tableOf(rows, columns) {
  const cell = (row, [, scenario, value, digits]) =>
    typeof scenario === 'function' ? scenario(row) : spread(row.scenarios[scenario]?.[value], digits);
  const shown = rows.filter((row) => columns.some((column) => cell(row, column) !== '–'));
  return table(
    ['', ...columns.map(([heading]) => heading)],
    shown.map((row) => [bold(row), ...columns.map((column) => cell(row, column))]),
  );
}

const isKit = ({ kind }) => kind !== 'bare';
const counted = (scenario) => (row) => {
  const values = row.scenarios[scenario];
  return values ? number(values.requests.median) : '–';
};
const share = (scenario, rounds) => (row) => {
  const values = row.scenarios[scenario];
  if (!values) return '–';
  if (values.isLargest.max === 0) return 'never';
  return values.isLargest.q1 === 1 ? 'yes' : `in some of ${String(rounds)}`;
};

/** Heading, what is to be known, and table, for each part of the report. */
export function parts({ kits, rounds }) {
  const all = kits;
  const some = kits.filter(isKit);
  return [
    {
      title: 'First visit: what is sent',
      text: 'Bodies in bytes, brotli at its best, as the server sent them; what a kit puts into the page itself counts as much as its files.',
      table: tableOf(some, [
        ['bytes', 'desktop first', 'bytes'],
        [
          'of these in the page',
          (row) => number(row.scenarios['desktop first'].bytes.median - row.scenarios['desktop first'].files.median),
        ],
        ['requests', counted('desktop first')],
        ['render-blocking', (row) => number(row.scenarios['desktop first'].blocking.median)],
      ]),
    },
    {
      title: 'First visit on a phone (Slow 4G, CPU 4 × slower)',
      text: 'Milliseconds from navigation. “Visible” is the first painted frame with at least half of the accept button in the window and no more than nine tenths transparent; FCP, LCP, `DOMContentLoaded` and `load` are the page’s own.',
      table: tableOf(all, firstColumns('mobile', rounds)),
    },
    {
      title: 'First visit on a desktop',
      table: tableOf(all, firstColumns('desktop', rounds)),
    },
    {
      title: 'Log-in page: the banner against the largest paint',
      text: 'A page of a heading and a form: whatever banner has more text than a heading becomes its largest paint, so what counts is when.',
      table: tableOf(all, [
        ['phone: LCP', 'mobile login', 'largestPaint'],
        ['is the banner', share('mobile login', rounds)],
        ['banner visible', 'mobile login', 'visible'],
        ['desktop: LCP', 'desktop login', 'largestPaint'],
        ['is the banner', share('desktop login', rounds)],
        ['banner visible', 'desktop login', 'visible'],
      ]),
    },
    {
      title: 'First visit: main thread, memory, nodes',
      text: 'On a desktop, without the probe, over the bare page of the same round, up to 0.2 s after the banner stands: milliseconds of CPU of the main thread (all its tasks; script and compilation alone), heap in KiB after two collections, nodes that the served page did not have.',
      table: tableOf(some, [
        ['CPU', 'desktop cost', 'taskAdded', 1],
        ['script', 'desktop cost', 'scriptAdded', 1],
        ['heap, KiB', (row) => number(row.scenarios['desktop cost'].heapAdded.median / 1024)],
        ['nodes', 'desktop cost', 'nodesAdded'],
      ]),
    },
    {
      title: 'Accept',
      text: 'From the time stamp of the click: until the first painted frame without the banner, and until the request of the held script.',
      table: tableOf(some, [
        ['phone: gone, ms', 'mobile first', 'toGone'],
        ['in frames', 'mobile first', 'framesToGone'],
        ['request, ms', 'mobile first', 'toRequest', 1],
        ['desktop: gone, ms', 'desktop first', 'toGone'],
        ['in frames', 'desktop first', 'framesToGone'],
        ['request, ms', 'desktop first', 'toRequest', 1],
      ]),
    },
    ...['accepted', 'refused'].map((answer) => ({
      title: `Returning visit, ${answer}`,
      text: 'Bytes over the network, what stands in the page included; CPU, heap and nodes over the bare page, on a desktop. The phone’s warm visits and those after a refusal are measured in every third round.',
      table: tableOf(some, returningColumns(answer)),
    })),
  ];
}

const firstColumns = (profile, rounds) => [
  ['banner visible', `${profile} first`, 'visible'],
  ['FCP', `${profile} first`, 'firstPaint'],
  ['LCP', `${profile} first`, 'largestPaint'],
  ['is the banner', share(`${profile} first`, rounds)],
  ['CLS', `${profile} first`, 'layoutShift', 3],
  ['DCL', `${profile} first`, 'domContentLoaded'],
  ['load', `${profile} first`, 'load'],
  ['long tasks over the bare page', `${profile} first`, 'longTasksAdded'],
  ['longest of the kit, ms', `${profile} first`, 'longestScript'],
];

const returningColumns = (answer) => [
  ['cold: bytes', `desktop ${answer} cold`, 'bytesFetched'],
  ['requests', counted(`desktop ${answer} cold`)],
  ['warm: bytes', `desktop ${answer} warm`, 'bytesFetched'],
  ['CPU', `desktop ${answer} warm`, 'taskAdded', 1],
  ['script', `desktop ${answer} warm`, 'scriptAdded', 1],
  [
    'heap, KiB',
    (row) =>
      row.scenarios[`desktop ${answer} warm`]
        ? number(row.scenarios[`desktop ${answer} warm`].heapAdded.median / 1024)
        : '–',
  ],
  ['nodes', `desktop ${answer} warm`, 'nodesAdded'],
  ['phone, cold: FCP', `mobile ${answer} cold`, 'firstPaint'],
  ['DCL', `mobile ${answer} cold`, 'domContentLoaded'],
  ...(answer === 'accepted' ? [['script starts', `mobile ${answer} cold`, 'analyticsAt']] : []),
  ['phone, warm: FCP', `mobile ${answer} warm`, 'firstPaint'],
];

/** The few columns that the README quotes. */
export function shortTable({ kits }) {
  return tableOf(kits.filter(isKit), [
    ['first visit, bytes', 'desktop first', 'bytes'],
    ['banner visible, desktop, ms', 'desktop first', 'visible'],
    ['banner visible, Slow 4G, ms', 'mobile first', 'visible'],
    ['returning, nothing cached: bytes', 'desktop accepted cold', 'bytesFetched'],
    ['returning: CPU, ms', 'desktop accepted warm', 'taskAdded', 1],
    ['heap, KiB', (row) => number(row.scenarios['desktop cost'].heapAdded.median / 1024)],
  ]);
}

/** Every target, met or not. */
export function targetTable({ targets }) {
  const figure = (value) => number(value, value % 1 ? 1 : 0);
  return table(
    ['', 'reached', 'limit', 'ratio', ''],
    targets.map(({ what, value, limit, ratio, met, remark }) => [
      what,
      figure(value),
      figure(limit),
      number(ratio, 2),
      met ? 'met' : `**not met**${remark ? `: ${remark}` : ''}`,
    ]),
  );
}

/** What ways to be faster bring, and what they cost the page. */
export function waysTable({ kits }) {
  return tableOf(kits, [
    ['Slow 4G: banner visible', 'mobile first', 'visible'],
    ['FCP', 'mobile first', 'firstPaint'],
    ['DCL', 'mobile first', 'domContentLoaded'],
    ['desktop: banner visible', 'desktop first', 'visible'],
    ['first visit, bytes', 'desktop first', 'bytes'],
    ['returning, nothing cached: bytes', 'desktop accepted cold', 'bytesFetched'],
    ['Slow 4G: FCP', 'mobile accepted cold', 'firstPaint'],
    ['DCL', 'mobile accepted cold', 'domContentLoaded'],
  ]);
}
