import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { amounts } from '../growth/added-elements.mjs';
import { lengths } from '../growth/host-pages.mjs';
import { TABS } from '../growth/tabs.mjs';
import { number, spread, table } from './markdown.mjs';
import { spreadOf } from './statistics.mjs';

const root = join(import.meta.dirname, '..', '..', '..');

/** Writes how the kit grows. */
export async function writeGrowth(growth, { published }) {
  const medians = Object.fromEntries(
    Object.entries(growth.found).map(([name, rows]) => [
      name,
      Object.fromEntries(Object.entries(rows).map(([row, values]) => [row, spreadsOf(values)])),
    ]),
  );
  const summary = {
    what: 'Written by `npm run bench:growth`. Times in milliseconds, sizes in bytes.',
    date: new Date().toISOString().slice(0, 10),
    machine: growth.machine,
    browser: growth.browser,
    rounds: growth.rounds,
    busy: spreadOf(growth.loads),
    ...medians,
  };
  const text = page(summary);
  if (!published) {
    console.log(text);
    return;
  }
  await write('docs/bench-growth.json', JSON.stringify(summary));
  await write('docs/bench-growth.md', text);
}

/** The spread of each number in some objects of one form, whose values may be such objects again. */
function spreadsOf(values) {
  return Object.fromEntries(
    Object.keys(values[0]).map((name) => {
      const each = values.map((value) => value[name]);
      return [name, each.some((one) => typeof one === 'object') ? spreadsOf(each) : spreadOf(each)];
    }),
  );
}

function page(summary) {
  const { date, browser, machine, rounds, busy } = summary;
  const parts = [services, elements, hostPages, longPages, tabs, formatters].flatMap((part) => part(summary));
  return [
    '# How the kit grows, measured',
    '',
    '<!-- Written by `npm run bench:growth`. -->',
    '',
    `${date}, ${browser} on ${machine}; ${String(rounds)} rounds, at whose start the machine had ${String(busy.median)} processes to run. The inline form; medians, and quartiles in brackets.`,
    '',
    ...parts,
  ].join('\n');
}

function services({ services: rows }) {
  if (!rows) return [];
  const { bare, ...kits } = rows;
  const over = (value, name) => number(value[name].median - bare[name].median, 1);
  return [
    '## Services',
    '',
    'CPU of the main thread over the page without the kit, on a desktop; the rest on a phone (Slow 4G, CPU 4 × slower). “In the page” is gate and config together, brotli.',
    '',
    table(
      [
        'services',
        'in the page, bytes',
        'first visit, CPU ms',
        'returning, CPU ms',
        'banner visible, ms',
        'longest script, ms',
        'accept → gone, ms',
        'accept → request, ms',
      ],
      Object.entries(kits).map(([name, values]) => [
        name.replace('services-', ''),
        number(values.page.median - bare.page.median),
        over(values, 'firstTask'),
        over(values, 'returningTask'),
        spread(values.visible),
        spread(values.longestScript),
        spread(values.toGone),
        spread(values.toRequest),
      ]),
    ),
    '',
  ];
}

function elements({ elements: rows }) {
  if (!rows) return [];
  const { bare, ...answers } = rows;
  const cell = (values, amount) => {
    const [own, page] = [values[amount].median, bare[amount].median];
    return `${number(own, 1)} (× ${number(own / page, 2)}; ${number(((own - page) / amount) * 1000, 1)} µs each)`;
  };
  return [
    '## Elements added after the load',
    '',
    'Milliseconds of CPU for adding them card by card, with ten services; in brackets the ratio to the page without the kit, and the kit’s own share for each element.',
    '',
    table(
      ['', ...amounts.map((amount) => number(amount))],
      [
        ['no kit', ...amounts.map((amount) => number(bare[amount].median, 1))],
        ...Object.entries(answers).map(([name, values]) => [name, ...amounts.map((amount) => cell(values, amount))]),
      ],
    ),
    '',
  ];
}

function hostPages({ hostPages: rows }) {
  if (!rows) return [];
  const without = lengths.map((length) => rows[`bare-${String(length)}`].layout.median);
  const asking = lengths.map((length) => rows[`asking-${String(length)}`].layout.median);
  return [
    '## The banner on longer pages',
    '',
    'Milliseconds of CPU for styles and layout of the whole page until the banner stands, on a phone, by how many elements the portal’s page has more. What the banner adds should not grow with the page.',
    '',
    table(
      ['', ...lengths.map((length) => number(length))],
      [
        ['no kit', ...without.map((value) => number(value, 1))],
        ['asking', ...asking.map((value) => number(value, 1))],
        ['the banner’s own', ...asking.map((value, at) => number(value - without[at], 1))],
      ],
    ),
    '',
  ];
}

function longPages({ table: cookies, policy }) {
  if (!cookies || !policy) return [];
  const rows = { 'a table of 1 000 cookies': cookies.cookies, 'a policy of 100 processings': policy.processings };
  return [
    '## Long tables and policies',
    '',
    'The longest task of the whole page’s life, and how many took more than 50 ms.',
    '',
    table(
      ['', 'elements', 'desktop: longest task, ms', 'long tasks', 'phone: longest task, ms', 'long tasks'],
      Object.entries(rows).map(([name, { desktop, mobile }]) => [
        name,
        number(desktop.elements.median),
        spread(desktop.longest),
        number(desktop.longTasks.median),
        spread(mobile.longest),
        number(mobile.longTasks.median),
      ]),
    ),
    '',
  ];
}

function tabs({ tabs: rows }) {
  if (!rows) return [];
  const { bare, 'services-1': kit } = rows;
  return [
    `## ${String(TABS)} tabs`,
    '',
    table(
      ['', ''],
      [
        ['heap of each over the page without the kit, KiB', number((kit.heap.median - bare.heap.median) / 1024)],
        ['accepted in one tab → granted in the last, ms', spread(kit.accepted)],
        ['withdrawn in one tab → refused in the last, ms', spread(kit.withdrawn)],
      ],
    ),
    '',
  ];
}

function formatters({ formatters: rows }) {
  if (!rows) return [];
  return [
    '## The first formatter of Intl in a page',
    '',
    'It loads the language’s data: milliseconds of CPU of the main thread, on a desktop. Why the banner uses none.',
    '',
    table(
      ['', 'CPU, ms'],
      Object.entries(rows.bare).map(([name, values]) => [name, spread(values, 1)]),
    ),
    '',
  ];
}

async function write(name, text) {
  const path = join(root, name);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
