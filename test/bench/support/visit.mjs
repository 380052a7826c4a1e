import { inPage, untilInPage } from './in-page.mjs';
import { probe, readTimings } from './probe.mjs';

/** How long a load may take, in milliseconds, before the run says so instead of waiting on. */
const PATIENCE = 30_000;

/**
 * One visitor: a browser profile that has seen nothing yet.
 *
 * @param {{ browser: object, profile: object, kit: object }} of
 */
export async function newVisitor({ browser, profile, kit }) {
  const context = await browser.newContext(profile.context);
  return {
    /** Loads an address and gives what was measured. */
    visit: (url, options) => visit({ context, profile, kit }, url, options),
    cookies: () => context.cookies(),
    async become(cookies) {
      await context.clearCookies();
      await context.addCookies(cookies);
    },
    leave: () => context.close(),
  };
}

/**
 * @param {object} options `watched`: by the probe, for times; else what the page costs is read, without it.
 *   `cold`: nothing is in the cache. `asked`: a banner is awaited. `act`: what is done on the page at the end. `scriptless`:
 *   nothing of the page runs
 */
async function visit({ context, profile, kit }, url, { watched, cold, asked, act, scriptless }) {
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const session = await context.newCDPSession(page);
  const { accept, host, box, id } = kit;
  await prepare(session, profile, cold);
  if (scriptless) await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  if (watched) {
    await session.send('Page.enable');
    const source = `(${probe})(${JSON.stringify({ accept: accept ?? 'none', host })})`;
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
  }
  await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
  if (asked) await untilInPage(session, watched ? bannerWasSeen : bannerIsThere, { accept, host });
  await page.waitForTimeout(profile.rest);

  const work = watched ? {} : await readWork(session);
  const timings = await inPage(session, readTimings, { box, host, folder: `/${id}/` });
  const seen = watched ? await inPage(session, () => ({ visible: window.__probe.visible })) : {};
  if (asked && timings.analyticsRan) throw new Error(`${url}: the analytics script ran before any answer`);
  const acted = await act?.(session, kit);
  if (errors.length) throw new Error(`${url}: ${errors.join('; ')}`);
  await page.close();
  return { ...timings, ...work, ...seen, ...acted };
}

async function prepare(session, { network, slowdown }, cold) {
  await session.send('Network.enable');
  if (cold) await session.send('Network.clearBrowserCache');
  if (network) await session.send('Network.emulateNetworkConditions', network);
  if (slowdown) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // Time on the processor, not on the clock: what others do on this machine counts less.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** Whether the kit's accept button has a box. */
function bannerIsThere({ host, accept }) {
  const root = host ? document.querySelector(host)?.shadowRoot : document;
  return !!root?.querySelector(accept)?.getClientRects().length;
}

function bannerWasSeen() {
  return window.__probe.visible !== undefined;
}

/** What the page has cost the main thread and the memory so far. */
async function readWork(session) {
  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics');
    return Object.fromEntries(list.map(({ name, value }) => [name, value]));
  };
  const { TaskDuration, ScriptDuration, V8CompileDuration = 0, LayoutDuration, RecalcStyleDuration } = await metrics();
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 2; turn++) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await metrics();
  return {
    task: TaskDuration * 1000,
    script: (ScriptDuration + V8CompileDuration) * 1000,
    layout: (LayoutDuration + RecalcStyleDuration) * 1000,
    heap: JSHeapUsedSize,
    nodes: Nodes,
  };
}
