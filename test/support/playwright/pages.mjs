/** How long things may take to happen in a page, in milliseconds. */
const PATIENCE = 10_000;

/** The certificate is made by the tests themselves. */
export const contextOptions = { ignoreHTTPSErrors: true };

/**
 * The pages of a browser that Playwright drives, with what `openBrowser` promises
 * besides Playwright's own methods.
 *
 * @param {import('playwright').Browser} browser
 * @param {{ download: Function, userAgent?: string }} options
 */
export function openPages(browser, { download, ...browserOptions }) {
  return {
    async newPage(options = {}) {
      const context = await browser.newContext({ ...contextOptions, ...browserOptions, ...options });
      return pageOf(context, download);
    },
    version: () => browser.version(),
    close: () => browser.close(),
  };
}

async function pageOf(context, download) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return Object.assign(page, {
    errors: errorsOf(page),
    cookies: (url) => context.cookies(url ? [url] : []),
    addCookie: ({ url, ...cookie }) => context.addCookies([{ domain: new URL(url).hostname, path: '/', ...cookie }]),
    download: (act) => download(page, act),
    openTab: () => pageOf(context, download),
    close: () => context.close(),
  });
}

function errorsOf(page) {
  const errors = [];
  page.on('console', (message) => {
    // The browser asks for an icon by itself.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) errors.push(message.text());
  });
  page.on('pageerror', ({ name, message }) => {
    // Firefox hands on as exceptions what it says itself: of a refused cookie, where the others say nothing, …
    if (/^Cookie “.*” has been rejected/.test(message)) return;
    // … and of its content security policy, where they write an error to the console.
    errors.push(name === 'Content-Security-Policy' ? message : `exception: ${message}`);
  });
  return errors;
}
