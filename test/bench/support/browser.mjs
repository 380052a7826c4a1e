import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../../scripts/find-browsers.mjs';

/*
 * Playwright's own way to start Chromium changes what is measured (it turns the
 * holding of paints off, among others): here the browser is started nearly as
 * it is, and Playwright only talks to it.
 */
const flags = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-networking',
  // Chromium refuses to sandbox what root starts.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts Chromium with a profile of its own. `close()` ends it and removes the profile. */
export async function startBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'loquet-bench-profile-'));
  const path = findChromium();
  if (!path) throw new Error('No Chromium was found: install one, or name it in CHROMIUM_BIN.');
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // A run that breaks off leaves no browser behind.
  const end = () => child.kill();
  process.once('exit', end);
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  return {
    version: browser.version(),
    newContext: (options) => browser.newContext(options),
    async close() {
      const ended = once(child, 'exit');
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => child.kill());
      await ended;
      process.off('exit', end);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium says on its error output where it listens. */
function debuggingAddress(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`Chromium ended at once:\n${said}`)));
  });
}
