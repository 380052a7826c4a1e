import { openBrowser } from './browser.mjs';

/** What a visitor does and sees, in sentences. One visitor is one profile of the browser. */
class Visitor {
  constructor(page) {
    this.page = page;
    /** Console errors and exceptions since the visitor arrived. */
    this.errors = [];
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => {
      // The browser asks for an icon by itself.
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
        this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(`exception: ${error.message}`));
  }

  /**
   * Sets the browser's clock: the loader of a script tag has no other port, and
   * 13 months are long. Timers run on as they are.
   */
  async live(moment) {
    await this.page.clock.setFixedTime(new Date(moment));
  }

  async visit(url) {
    await this.page.goto(url, { waitUntil: 'load' });
    await this.page.evaluate(() => window.loquet?.ready.catch(() => undefined));
  }

  async click(name) {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** The same with a button that makes the browser load a page: goes on once that page is there. */
  async clickAndReload(name) {
    await this.page.evaluate(() => void (window.beforeReload = true));
    await this.click(name);
    await this.waitFor(() => !window.beforeReload && document.readyState === 'complete');
  }

  async seesBanner() {
    await this.page.getByRole('button', { name: 'Tout accepter', exact: true }).waitFor();
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

  /** Names of the cookies, also those that scripts cannot see. */
  async cookieNames() {
    return (await this.page.context().cookies()).map(({ name }) => name).sort();
  }

  async cookie(name) {
    return (await this.page.context().cookies()).find((cookie) => cookie.name === name);
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
    return new Visitor(await this.page.context().newPage());
  }

  leave() {
    return this.page.context().close();
  }
}

/** A browser that visitors come from. */
export async function openBrowserForVisitors() {
  const browser = await openBrowser();
  return {
    newVisitor: async (options = {}) => new Visitor(await browser.newPage({ locale: 'fr-FR', ...options })),
    close: () => browser.close(),
  };
}
