import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findChromium } from '../../../scripts/find-browsers.mjs';
import { openPages } from './pages.mjs';

/** How Playwright starts the Chromium of this machine. */
export const chromiumOptions = {
  executablePath: findChromium(),
  // Chromium refuses to sandbox what root starts.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
};

/** @param {{ proxy?: { host: string, port: number } }} [options] */
export async function openChromium({ proxy } = {}) {
  const server = proxy && { proxy: { server: `http://${proxy.host}:${String(proxy.port)}` } };
  const browser = await chromium.launch({ ...chromiumOptions, ...server });
  return openPages(browser, { userAgent: await plainUserAgent(browser), download });
}

/** As a window of it would say: without a window it says that it is headless, and some trackers fall silent. */
async function plainUserAgent(browser) {
  const page = await browser.newPage();
  const userAgent = await page.evaluate(() => navigator.userAgent);
  await page.close();
  return userAgent.replace('HeadlessChrome', 'Chrome');
}

async function download(page, act) {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFile(await file.path(), 'utf8');
}
