import { inPage } from '../support/in-page.mjs';
import { profiles } from '../support/profiles.mjs';

/** What a page may ask of Intl first, each with the French data that it needs. Run in the page. */
const firstUses = {
  'NumberFormat of a unit': () => new Intl.NumberFormat('fr', { style: 'unit', unit: 'month' }).format(13),
  DateTimeFormat: () => new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(0),
  ListFormat: () => new Intl.ListFormat('fr').format(['un', 'deux']),
  PluralRules: () => new Intl.PluralRules('fr').select(13),
};

/** Milliseconds of the main thread's CPU for the first use of each formatter in a fresh page. */
export async function measureFormatters({ browser, server, kit }) {
  const found = {};
  for (const [name, use] of Object.entries(firstUses)) {
    const context = await browser.newContext(profiles.desktop.context);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(server.url(kit, 'login'), { waitUntil: 'load' });
    // What asking costs by itself is taken off.
    const asking = await costOf(session, () => 0);
    found[name] = (await costOf(session, use)) - asking;
    await context.close();
  }
  return found;
}

async function costOf(session, use) {
  const task = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await task();
  await inPage(session, use);
  return (await task()) - before;
}
