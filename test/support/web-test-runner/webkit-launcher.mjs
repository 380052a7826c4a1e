import { openWebKit } from '../webkit/browser.mjs';

/** As large as the pages that Playwright opens for Web Test Runner. */
const viewport = { width: 1280, height: 720 };

/**
 * Web Test Runner's launcher for WebKitGTK, which Playwright cannot drive: a
 * browser of its own for each file of tests.
 *
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webKitLauncher() {
  const pages = new Map();
  let browser;
  return {
    name: 'WebKitGTK',
    // What the runner's commands (`setViewport`, `sendKeys`) go by: they need `getPage`, and a few methods of Playwright's.
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      browser ??= await openWebKit();
      const page = await browser.newPage({ viewport });
      pages.set(id, page);
      await page.goto(url);
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id).url(),
    getPage: (id) => pages.get(id),
    async stopSession(id) {
      await pages.get(id)?.close();
      pages.delete(id);
      // No coverage: only V8 measures any.
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no window here to debug in: run the tests in Chromium for that.');
    },
    async stop() {
      await browser?.close();
    },
  };
}
