import { bare } from '../kits/bare.mjs';
import { inlineWith } from '../kits/loquet.mjs';
import { startBrowser } from '../support/browser.mjs';
import { load, machine } from '../support/machine.mjs';
import { prepareKit } from '../support/scenarios.mjs';
import { startServer } from '../support/server.mjs';
import { measureAddedElements } from './added-elements.mjs';
import { withCookies, withProcessings, withServices } from './configs.mjs';
import { measureFormatters } from './formatters.mjs';
import { lengths, measureHostPage, onLongerPage } from './host-pages.mjs';
import { measureLongPage } from './long-pages.mjs';
import { measureServices } from './services.mjs';
import { measureTabs } from './tabs.mjs';

/** How many services a landlord has. An answer to a hundred does not fit into a cookie: the config is refused. */
const serviceCounts = [1, 10, 60];

const kits = {
  bare,
  ...Object.fromEntries(
    serviceCounts.map((count) => [
      `services-${String(count)}`,
      inlineWith(`services-${String(count)}`, withServices(count)),
    ]),
  ),
  cookies: inlineWith('table-1000', withCookies(1_000)),
  processings: inlineWith('policy-100', withProcessings(100)),
};

/** The same on pages of several lengths: `[row, kit]`. */
const onLongerPages = lengths.flatMap((length) => [
  [`bare-${String(length)}`, onLongerPage(bare, length)],
  [`asking-${String(length)}`, onLongerPage(kits['services-10'], length)],
]);

/** What is measured, by name: for each row the kit, and how. */
const measurements = {
  services: {
    rows: ['bare', ...serviceCounts.map((count) => `services-${String(count)}`)],
    measure: measureServices,
  },
  elements: {
    rows: ['bare', 'asking', 'refused', 'accepted'],
    measure: ({ row, cookies, ...rest }) =>
      measureAddedElements({
        ...rest,
        kit: row === 'bare' ? bare : kits['services-10'],
        cookies: row === 'asking' || row === 'bare' ? undefined : cookies[row],
      }),
  },
  hostPages: {
    rows: onLongerPages.map(([row]) => row),
    measure: ({ row, ...rest }) => measureHostPage({ ...rest, kit: Object.fromEntries(onLongerPages)[row] }),
  },
  table: {
    rows: ['cookies'],
    measure: ({ cookies, ...rest }) => measureLongPage({ ...rest, page: 'table', cookies: cookies.cookies }),
  },
  policy: {
    rows: ['processings'],
    measure: ({ cookies, ...rest }) => measureLongPage({ ...rest, page: 'policy', cookies: cookies.processings }),
  },
  tabs: { rows: ['bare', 'services-1'], measure: measureTabs },
  formatters: { rows: ['bare'], measure: measureFormatters },
};

/** Every measurement in rounds, interleaved row by row. */
export async function measureGrowth({ rounds, only }) {
  const server = await startServer([...Object.values(kits), ...onLongerPages.map(([, kit]) => kit)]);
  const browser = await startBrowser();
  const cookies = await cookiesOfAnswers({ browser, server });
  const found = {};
  const loads = [];
  for (let round = 0; round < rounds; round++) {
    loads.push(load());
    for (const [name, { rows, measure }] of Object.entries(measurements)) {
      if (only && !only.includes(name)) continue;
      for (const row of rows) {
        const values = await measure({ browser, server, kit: kits[row], row, cookies });
        ((found[name] ??= {})[row] ??= []).push(values);
      }
      console.log(`round ${String(round + 1)} of ${String(rounds)}: ${name}`);
    }
  }
  await browser.close();
  server.close();
  return { found, rounds, loads, machine: machine(), browser: `Chromium ${browser.version}` };
}

/** The cookies of visitors who have answered, by what they answered, or by the kit that they refused. */
async function cookiesOfAnswers({ browser, server }) {
  const ten = kits['services-10'];
  const refused = (await prepareKit({ browser, server, kit: ten })).refusal;
  const accepted = refused.map((cookie) => ({
    ...cookie,
    value: cookie.value.replaceAll('false', 'true').replace('refuse-all', 'accept-all'),
  }));
  return {
    refused,
    accepted,
    cookies: (await prepareKit({ browser, server, kit: kits.cookies })).refusal,
    processings: (await prepareKit({ browser, server, kit: kits.processings })).refusal,
  };
}
