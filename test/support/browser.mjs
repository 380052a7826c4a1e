import { engineUnderTest } from './engines.mjs';
import { openChromium } from './playwright/chromium.mjs';
import { openFirefox } from './playwright/firefox.mjs';
import { openWebKit } from './webkit/browser.mjs';

const openers = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/**
 * Opens a browser of this machine: `chromium` and `firefox` by Playwright,
 * `webkit` (WebKitGTK) by WebDriver.
 *
 * `newPage({ locale, viewport })` gives a page with a profile of its own: no
 * cookie of another page. In every engine a page has these methods of Playwright's
 * Page: `goto`, `reload`, `goBack`, `url`, `evaluate`, `waitForFunction`,
 * `addInitScript`, `getByRole`, `getByText`, `locator` (and of the locators these
 * give: `click`, `focus`, `waitFor` with `visible` or `detached`, `count`, `isVisible`,
 * `isChecked`, `evaluate`, `innerText`, `allInnerTexts`, `boundingBox`, `first`, `nth`,
 * `all`, and the three again), `keyboard.press` and `type`, `mouse`,
 * `setViewportSize`, `screenshot`. What they are given runs in the page and
 * must be a function. And these of our own:
 *
 * - `errors`: what the console had as an error, and `exception: …` for what nobody caught.
 * - `cookies(url)`: the cookies that the browser sends to an address, those hidden from scripts too. Without an
 *   address all that it has; in WebKitGTK, which does not tell, those of the page's own address.
 * - `addCookie({ url, name, value, … })`: puts a cookie on the host of an address.
 * - `openTab()`: another page of the same profile. In WebKitGTK what `addInitScript` was given does not run there.
 * - `download(act)`: does what starts a download, and gives the text of the file.
 * - `close()`: ends the page and its profile.
 *
 * Cookies of third parties, by each engine's default: Chromium (in such a profile) refuses them, and storage;
 * Firefox keeps them apart for each site that embeds them; WebKitGTK refuses them to a host that has no cookie of
 * its own yet, and keeps storage apart.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} [engine] the one that `BROWSERS` names if absent
 * @param {{ server?: { proxy: { host: string, port: number } } }} [options] with a server (`startServer`), every host
 *   leads there; without one, the browser has the network of this machine
 */
export function openBrowser(engine = engineUnderTest(), { server } = {}) {
  return openers[engine]({ proxy: server?.proxy });
}
