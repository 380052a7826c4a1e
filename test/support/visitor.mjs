import { openBrowser } from './browser.mjs';
import { engineUnderTest } from './engines.mjs';
import { hideAutomation, setClock } from './init-scripts.mjs';

/** What a visitor does and sees, in sentences. One visitor is one profile of the browser. */
class Visitor {
  /** @param {Awaited<ReturnType<import('./browser.mjs').openBrowser>['newPage']>} page see `openBrowser` */
  constructor(page) {
    this.page = page;
    /** Console errors and exceptions since the visitor arrived. */
    this.errors = page.errors;
  }

  /**
   * Sets the browser's clock, on this page and those that follow: the loader of a
   * script tag has no other port, and 13 months are long. Timers run on as they are.
   */
  async live(moment) {
    const milliseconds = new Date(moment).getTime();
    await this.page.addInitScript(setClock, milliseconds);
    await this.page.evaluate(setClock, milliseconds);
  }

  /** Goes to an address, and waits until the kit knows its config there. */
  async visit(url) {
    await this.page.goto(url);
    await this.page.evaluate(() =>
      window.loquet?.ready.then(
        () => undefined,
        () => undefined,
      ),
    );
  }

  /** Presses the button of that name, in shadow roots too, as soon as it is there and nothing covers it. */
  async click(name) {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** The same with a button that makes the browser load a page: goes on once that page is there. */
  async clickAndReload(name) {
    await this.page.evaluate(() => void (window.beforeReload = true));
    await this.click(name);
    await this.waitFor(() => !window.beforeReload && document.readyState === 'complete');
  }

  /** Presses the button of that name and gives the text of the file that is downloaded. */
  download(name) {
    return this.page.download(() => this.click(name));
  }

  /** Turns the switch whose name matches. */
  async turn(name) {
    await this.page.getByRole('switch', { name }).click();
  }

  /** Whether the switch whose name matches is on. */
  hasOn(name) {
    return this.page.getByRole('switch', { name }).isChecked();
  }

  async seesBanner() {
    await this.page.getByRole('button', { name: 'Tout accepter', exact: true }).waitFor();
  }

  async seesNoBanner() {
    await this.page.getByRole('button', { name: 'Tout accepter', exact: true }).waitFor({ state: 'detached' });
  }

  /** Waits for a heading of just that name, or one that an expression matches. */
  async seesHeading(name) {
    await this.page.getByRole('heading', { name, exact: true }).first().waitFor();
  }

  /** Waits for a text anywhere, contained in any case, or an expression. */
  async reads(text) {
    await this.page.getByText(text).first().waitFor();
  }

  /** Whether the banner is there, once the kit had every chance to show it. */
  async isAsked() {
    return this.page.evaluate(async () => {
      const consent = await window.loquet.ready;
      if (consent.asking) return true;
      await new Promise((resolve) => setTimeout(resolve));
      return document.querySelector('consent-banner')?.shadowRoot.querySelector('.banner') != null;
    });
  }

  /** Names of the cookies, also those that scripts cannot see; of an address, or as `page.cookies` without one. */
  async cookieNames(url) {
    return (await this.page.cookies(url)).map(({ name }) => name).sort();
  }

  async cookie(name, url) {
    return (await this.page.cookies(url)).find((cookie) => cookie.name === name);
  }

  async record(name) {
    const cookie = await this.cookie(name);
    return cookie && JSON.parse(decodeURIComponent(cookie.value));
  }

  /** Waits until a script of the page has said so. */
  async waitFor(condition, argument) {
    await this.page.waitForFunction(condition, argument);
  }

  /** Another tab of the same visitor. */
  async openTab() {
    return new Visitor(await this.page.openTab());
  }

  leave() {
    return this.page.close();
  }
}

/**
 * A browser that visitors come from, to the hosts of a server (`startServer`).
 * The engine is the one that `BROWSERS` names.
 *
 * `newVisitor({ locale, viewport })` speaks French unless told otherwise.
 */
export async function openBrowserForVisitors(server) {
  if (!server) throw new Error('openBrowserForVisitors(server): give it the server that is to be every host.');
  const browser = await openBrowser(engineUnderTest(), { server });
  return {
    newVisitor: (options) => visitorWith(browser, options),
    close: () => browser.close(),
  };
}

/** A visitor with a browser of `openBrowser`, who speaks French unless told otherwise. */
export async function visitorWith(browser, options = {}) {
  const page = await browser.newPage({ locale: 'fr-FR', ...options });
  await page.addInitScript(hideAutomation);
  return new Visitor(page);
}
