import { chromium } from 'playwright';
import { findChromium } from '../../scripts/ensure-browser.mjs';

/** How Playwright starts the browser of this machine. */
export const launchOptions = {
  executablePath: findChromium(),
  // Chromium refuses to sandbox what root starts.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
};

/** The certificate is made by the tests themselves. */
export const contextOptions = { ignoreHTTPSErrors: true };

/**
 * Starts a browser. Every page has its own context: no cookie of another test,
 * and `page.close()` closes it.
 */
export async function openBrowser() {
  const browser = await chromium.launch(launchOptions);
  return {
    async newPage(options = {}) {
      const context = await browser.newContext({ ...contextOptions, ...options });
      const page = await context.newPage();
      return Object.assign(page, { close: () => context.close() });
    },
    close: () => browser.close(),
  };
}
