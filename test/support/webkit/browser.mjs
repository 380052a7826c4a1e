import { startDisplay } from './display.mjs';
import { WebKitPage } from './page.mjs';
import { startSession } from './session.mjs';

/**
 * Opens WebKitGTK, which Playwright cannot drive. Each page is a browser of its
 * own, with an empty profile.
 *
 * @param {{ proxy?: { host: string, port: number } }} [options]
 */
export async function openWebKit({ proxy } = {}) {
  const display = await startDisplay();
  const pages = new Set();
  return {
    async newPage({ locale, viewport } = {}) {
      const page = new WebKitPage(await startSession({ display: display.name, proxy }));
      pages.add(page);
      if (locale) await page.addInitScript(speak, locale);
      if (viewport) await page.setViewportSize(viewport);
      return page;
    },
    close() {
      for (const page of pages) page.close();
      display.stop();
    },
  };
}

/** Runs in the page. The browser itself speaks the languages that this machine has texts for, and may have none. */
function speak(locale) {
  Object.defineProperties(Navigator.prototype, {
    language: { get: () => locale },
    languages: { get: () => [locale] },
  });
}
