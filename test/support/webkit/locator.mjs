import { setTimeout as wait } from 'node:timers/promises';
import { candidates } from './candidates.mjs';

/** How often the page is looked at, in milliseconds. */
const PACE = 50;

/** WebDriver's name for "this is an element". */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Elements that have a role without saying so. The engine decides on the role: this only spares it the others. */
const implicit = {
  button: 'button, input[type=button], input[type=submit]',
  checkbox: 'input[type=checkbox]',
  contentinfo: 'footer',
  dialog: 'dialog',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href], area[href]',
  main: 'main',
  navigation: 'nav',
  region: 'section',
  table: 'table',
};

/** What the driver says of an element that a visitor cannot use yet, or no longer. */
const notNow = new Set([
  'element click intercepted',
  'element not interactable',
  'no such element',
  'stale element reference',
]);

/**
 * What `getByRole`, `getByText` and `locator` give, in the words of Playwright's
 * Locator: it looks when something is asked, until it finds. Roles and accessible
 * names are those that the engine computes.
 */
export class WebKitLocator {
  #driver;
  #patience;
  #steps;

  /** @param {{ driver: import('./web-driver.mjs').WebDriver, patience: number, steps?: object[] }} where */
  constructor({ driver, patience, steps = [] }) {
    this.#driver = driver;
    this.#patience = patience;
    this.#steps = steps;
  }

  /** @param {{ name?: string | RegExp, exact?: boolean }} [options] a name is contained in any case unless `exact` */
  getByRole(role, { name, exact = false } = {}) {
    const selector = [`[role=${role}]`, implicit[role]].filter(Boolean).join(', ');
    return this.#further({ selector, role, name, exact, words: `${role} ${String(name ?? '')}` });
  }

  /** @param {string | RegExp} text contained in any case, or an expression */
  getByText(text) {
    const meant = text instanceof RegExp ? { pattern: [text.source, text.flags] } : { text: text.toLowerCase() };
    return this.#further({ ...meant, words: `text ${String(text)}` });
  }

  locator(selector) {
    return this.#further({ selector, words: selector });
  }

  first() {
    return this.nth(0);
  }

  nth(index) {
    return this.#further({ index, words: `number ${String(index)}` });
  }

  async all() {
    return Array.from({ length: await this.count() }, (_, index) => this.nth(index));
  }

  async count() {
    return (await this.#find()).length;
  }

  async isVisible() {
    const [element] = await this.#find();
    return element !== undefined && this.#driver.get(`/element/${element}/displayed`);
  }

  isChecked() {
    return this.evaluate((element) => element.checked ?? element.ariaChecked === 'true');
  }

  /** What a function that runs in the page gives for the element. */
  evaluate(callback) {
    const script = `return (${String(callback)})(arguments[0])`;
    return this.#withTheOne((element) => this.#run(script, [{ [ELEMENT]: element }]));
  }

  async focus() {
    await this.evaluate((element) => element.focus());
  }

  innerText() {
    return this.evaluate((element) => element.innerText);
  }

  async allInnerTexts() {
    return Promise.all((await this.all()).map((each) => each.innerText()));
  }

  boundingBox() {
    return this.evaluate((element) => element.getBoundingClientRect().toJSON());
  }

  /** Clicks with the mouse, once nothing covers the place. */
  async click() {
    await this.#withTheOne((element) => this.#driver.post(`/element/${element}/click`));
  }

  /** @param {{ state?: 'visible' | 'detached' }} [options] */
  async waitFor({ state = 'visible' } = {}) {
    await this.#until(async () => {
      const reached = state === 'detached' ? (await this.count()) === 0 : await this.isVisible();
      return reached ? { done: true } : `is not ${state}`;
    });
  }

  #further(step) {
    return new WebKitLocator({ driver: this.#driver, patience: this.#patience, steps: [...this.#steps, step] });
  }

  /** Does something with the one element that is meant. */
  #withTheOne(act) {
    return this.#until(async () => {
      const found = await this.#find();
      return found.length === 1 ? { done: await act(found[0]) } : `means ${String(found.length)} elements`;
    });
  }

  /** Tries until it is done; what the last attempt lacked is the error. */
  async #until(attempt) {
    let lack = '';
    for (const end = Date.now() + this.#patience; Date.now() < end; await wait(PACE)) {
      const outcome = await attempt().catch((error) => {
        if (!notNow.has(error.code)) throw error;
        return error.message;
      });
      if (typeof outcome !== 'string') return outcome.done;
      lack = outcome;
    }
    throw new Error(`${this.#steps.map(({ words }) => words).join(' > ')}: ${lack}`);
  }

  async #find() {
    let found = [undefined];
    for (const step of this.#steps) {
      if ('index' in step) found = found.slice(step.index).slice(0, 1);
      else found = (await Promise.all(found.map((within) => this.#take(within, step)))).flat();
    }
    return found;
  }

  async #take(within, { role, name, exact, selector, text, pattern }) {
    const place = within ? { [ELEMENT]: within } : null;
    const script = `return (${String(candidates)})(...arguments)`;
    const elements = (await this.#run(script, [place, { selector, text, pattern }])).map((found) => found[ELEMENT]);
    if (!role) return elements;
    const fits = await Promise.all(elements.map((element) => this.#fits(element, { role, name, exact })));
    return elements.filter((element, index) => fits[index]);
  }

  async #fits(element, { role, name, exact }) {
    // What is not rendered has no role: the driver calls that an error.
    const computed = await this.#driver.get(`/element/${element}/computedrole`).catch(() => undefined);
    if (computed !== role) return false;
    if (name === undefined) return true;
    const label = (await this.#driver.get(`/element/${element}/computedlabel`)).replace(/\s+/g, ' ').trim();
    if (name instanceof RegExp) return name.test(label);
    return exact ? label === name : label.toLowerCase().includes(name.toLowerCase());
  }

  #run(script, args) {
    return this.#driver.post('/execute/sync', { script, args });
  }
}
