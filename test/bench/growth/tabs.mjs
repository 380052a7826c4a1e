import { inPage, untilInPage } from '../support/in-page.mjs';
import { profiles } from '../support/profiles.mjs';

/** How many tabs of one site a visitor has open. */
export const TABS = 20;

/**
 * Twenty tabs of one visitor who has accepted: what each holds in memory, and
 * how long after a withdrawal in one of them the last of the others has denied.
 */
export async function measureTabs({ browser, server, kit }) {
  const context = await browser.newContext(profiles.desktop.context);
  const tabs = [];
  for (let at = 0; at < TABS; at++) tabs.push(await openTab(context, server.url(kit, 'portal')));
  const heaps = await Promise.all(tabs.map(heapOf));
  const found = { heap: heaps.reduce((sum, each) => sum + each, 0) / TABS };
  if (kit.kind !== 'bare') Object.assign(found, await answersSpread(tabs));
  await context.close();
  return found;
}

async function openTab(context, url) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'load' });
  return session;
}

async function heapOf(session) {
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 2; turn++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Accepts in the first tab, then withdraws: milliseconds until the last tab has followed. */
async function answersSpread(tabs) {
  const [first, ...others] = tabs;
  const spread = async (act, granted) => {
    for (const tab of others) await inPage(tab, follow, granted);
    const start = await inPage(first, act);
    for (const tab of others) await untilInPage(tab, hasFollowed);
    const moments = await Promise.all(others.map((tab) => inPage(tab, () => window.followedAt)));
    return Math.max(...moments) - start;
  };
  const accepted = await spread(acceptAll, true);
  const withdrawn = await spread(withdraw, false);
  return { accepted, withdrawn };
}

function acceptAll() {
  const start = Date.now();
  return window.loquet.acceptAll().then(() => start);
}

/** The page is about to reload: it is not waited for. */
function withdraw() {
  const start = Date.now();
  setTimeout(() => window.loquet.withdraw());
  return start;
}

/** Notes when this page grants, or no longer grants, the service. */
function follow(granted) {
  window.followedAt = undefined;
  document.addEventListener('consent-change', () => {
    if (window.loquet.isGranted('audience') === granted) window.followedAt ??= Date.now();
  });
}

function hasFollowed() {
  return window.followedAt !== undefined;
}
