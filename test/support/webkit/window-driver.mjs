/**
 * WebDriver, for one of several windows: every command goes to the window that
 * was switched to last, so each switches first.
 */
export class WindowDriver {
  #driver;
  #handle;

  /**
   * @param {import('./web-driver.mjs').WebDriver} driver
   * @param {string} handle of the window
   */
  constructor(driver, handle) {
    this.#driver = driver;
    this.#handle = handle;
  }

  async get(path) {
    await this.#switch();
    return this.#driver.get(path);
  }

  async post(path, parameters) {
    await this.#switch();
    return this.#driver.post(path, parameters);
  }

  async delete(path) {
    await this.#switch();
    return this.#driver.delete(path);
  }

  #switch() {
    return this.#driver.post('/window', { handle: this.#handle });
  }
}
