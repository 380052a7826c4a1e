import { setTimeout as wait } from 'node:timers/promises';
import { blankPageAt } from '../blank-page.mjs';
import { downloadedText } from '../downloaded-file.mjs';
import { errorIn } from './console-errors.mjs';
import { screen } from './display.mjs';
import { keyboardOf, mouseOf } from './input.mjs';
import { WebKitLocator } from './locator.mjs';
import { callInPage, decode } from './script-values.mjs';
import { WindowDriver } from './window-driver.mjs';

/** How long things may take to happen in the page, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Where a window's corner lies, so that the display's pointer, which nobody moves, is over it however small it is:
 * without a window manager that is what has the focus, and `:focus-visible` matches nothing in any other.
 */
const underPointer = { x: screen.width / 2 - 100, y: screen.height / 2 - 100 };

/** A page of WebKitGTK with the methods of `openBrowser`'s pages. */
export class WebKitPage {
  errors = [];
  #session;
  #driver;
  #initScripts = [];

  /** @param {Awaited<ReturnType<import('./session.mjs').startSession>>} session */
  constructor(session, driver = session.driver) {
    this.#session = session;
    this.#use(driver);
    session.inspector.on('Console.messageAdded', ({ message }) => {
      const error = errorIn(message);
      if (error) this.errors.push(error);
    });
  }

  goto(url) {
    return this.#driver.post('/url', { url });
  }

  url() {
    return this.#driver.get('/url');
  }

  reload() {
    return this.#driver.post('/refresh');
  }

  goBack() {
    return this.#driver.post('/back');
  }

  evaluate(callback, argument) {
    return this.#call(callInPage(callback), argument);
  }

  async waitForFunction(callback, argument, { timeout = PATIENCE } = {}) {
    let lack;
    for (const end = Date.now() + timeout; Date.now() < end; await wait(50)) {
      // The page may be on its way to another, and what the callback looks at not be there yet.
      const reached = await this.#call(callInPage(callback, { truth: true }), argument).catch((error) => {
        lack = error;
      });
      if (reached) return;
    }
    throw new Error(`Waited in vain for ${String(callback)}`, { cause: lack });
  }

  async addInitScript(script, argument) {
    this.#initScripts.push(`(${String(script)})(${JSON.stringify(argument) ?? ''});`);
    await this.#session.inspector.set('Page.setBootstrapScript', { source: this.#initScripts.join('\n') });
  }

  getByRole(role, options) {
    return this.#all.getByRole(role, options);
  }

  getByText(text) {
    return this.#all.getByText(text);
  }

  locator(selector) {
    return this.#all.locator(selector);
  }

  /** WebDriver shows the cookies of one address only: for another a second window goes there. */
  async cookies(url) {
    const found = await (url ? this.#elsewhere(url, () => this.#driver.get('/cookie')) : this.#driver.get('/cookie'));
    return found.map(({ expiry = -1, ...cookie }) => ({ ...cookie, expires: expiry }));
  }

  async addCookie({ url, ...cookie }) {
    await this.#elsewhere(url, () => this.#driver.post('/cookie', { cookie }));
  }

  async download(act) {
    await act();
    return downloadedText(this.#session.downloads);
  }

  async setViewportSize({ width, height }) {
    for (let turns = 0; turns < 20; turns += 1) {
      const [innerWidth, innerHeight] = await this.evaluate(() => [window.innerWidth, window.innerHeight]);
      if (innerWidth === width && innerHeight === height) return;
      const outer = await this.#driver.get('/window/rect');
      const rect = {
        ...underPointer,
        width: outer.width + width - innerWidth,
        height: outer.height + height - innerHeight,
      };
      await this.#driver.post('/window/rect', rect);
      // The page is told of its new size a little later.
      await wait(25);
    }
    throw new Error(`WebKitGTK could not make its viewport ${String(width)}×${String(height)}.`);
  }

  async screenshot() {
    return Buffer.from(await this.#driver.get('/screenshot'), 'base64');
  }

  async openTab() {
    const { driver } = this.#session;
    const here = await driver.get('/window');
    const { handle } = await driver.post('/window/new', { type: 'tab' });
    // From now on there are several, and nobody knows which was used last.
    this.#use(new WindowDriver(driver, here));
    return new WebKitPage(this.#session, new WindowDriver(driver, handle));
  }

  close() {
    this.#session.stop();
  }

  #use(driver) {
    this.#driver = driver;
    this.keyboard = keyboardOf(driver);
    this.mouse = mouseOf(driver);
  }

  async #call(script, argument) {
    const args = [argument === undefined ? [] : [argument]];
    const { value, error } = await this.#driver.post('/execute/async', { script, args });
    if (error !== undefined) throw new Error(error);
    return value === undefined ? undefined : decode(value);
  }

  get #all() {
    return new WebKitLocator({ driver: this.#driver, patience: PATIENCE });
  }

  async #elsewhere(url, act) {
    const here = await this.#driver.get('/window');
    const { handle } = await this.#driver.post('/window/new', { type: 'tab' });
    await this.#driver.post('/window', { handle });
    await this.goto(blankPageAt(url));
    const result = await act();
    await this.#driver.delete('/window');
    await this.#driver.post('/window', { handle: here });
    return result;
  }
}
