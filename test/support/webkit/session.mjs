import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit } from '../../../scripts/find-browsers.mjs';
import { freePort } from './free-port.mjs';
import { makeHome } from './home-folder.mjs';
import { Inspector } from './inspector.mjs';
import { startProcess } from './start-process.mjs';
import { WebDriver } from './web-driver.mjs';

/** How long the browser may take to start, in milliseconds, before it is started anew. */
const PATIENCE = 15_000;

/** How often it is started: on a busy machine it now and then never connects to its driver. */
const ATTEMPTS = 3;

/**
 * Starts a WebKitGTK with an empty profile, its WebDriver and its inspector.
 *
 * @param {{ display: string, proxy?: { host: string, port: number } }} where
 * @returns {Promise<{ driver: WebDriver, inspector: Inspector, downloads: string, stop: () => void }>}
 * @throws Error of the last attempt
 */
export async function startSession(where, attempt = 1) {
  const home = makeHome();
  const processes = [];
  const stop = () => {
    for (const { stop: end } of processes) end();
    rmSync(home.folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const { driver, inspector } = await start(where, { home, processes });
    return { driver, inspector, downloads: home.downloads, stop };
  } catch (error) {
    stop();
    if (attempt === ATTEMPTS) throw new Error('WebKitGTK does not start', { cause: error });
    console.warn(`WebKitGTK did not start (${error.message}), trying again`);
    return startSession(where, attempt + 1);
  }
}

async function start({ display, proxy }, { home, processes }) {
  const { browser, driver: driverPath } = findWebKit();
  const inspectorPort = await freePort();
  const driverPort = await freePort();
  const address = `127.0.0.1:${String(inspectorPort)}`;
  const words = [
    '--automation',
    '--full-screen',
    ...(proxy ? [`--proxy=http://${proxy.host}:${String(proxy.port)}`] : []),
  ];
  const env = { ...environment(display), ...home.variables };
  processes.push(startProcess(browser, words, { env: { ...env, WEBKIT_INSPECTOR_SERVER: address } }));
  processes.push(startProcess(driverPath, [`--port=${String(driverPort)}`, `--target=${address}`], { env }));
  const inspector = await onceItListens(() => Inspector.open(inspectorPort));
  const driver = new WebDriver(driverPort);
  await onceItListens(() => driver.get('/status'));
  await driver.openSession({ acceptInsecureCerts: true }, PATIENCE);
  // Only a page that was loaded has a process to attach to.
  await driver.post('/url', { url: 'about:blank' });
  await inspector.attach();
  await Promise.all([inspector.set('Page.enable'), inspector.set('Console.enable')]);
  return { driver, inspector };
}

function environment(display) {
  return {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    LC_ALL: '',
    // With C.UTF-8 navigator.language would be "C".
    LANG: 'en_US.UTF-8',
  };
}

/** Tries until the program that was just started takes the connection. */
async function onceItListens(open) {
  for (const end = Date.now() + PATIENCE; ; await wait(20)) {
    try {
      return await open();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
