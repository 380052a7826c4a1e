/** How long a command may take, in milliseconds. */
const PATIENCE = 60_000;

/**
 * A client of WebDriver (W3C), which is JSON over HTTP: WebKitGTK has nothing else to be driven by.
 * https://www.w3.org/TR/webdriver2/
 */
export class WebDriver {
  #base;

  /** @param {number} port of the driver on this machine */
  constructor(port) {
    this.#base = `http://127.0.0.1:${String(port)}`;
  }

  /** Opens a session; every path of a command starts with that from now on. */
  async openSession(capabilities, patience) {
    const { sessionId } = await this.post('/session', { capabilities: { alwaysMatch: capabilities } }, patience);
    this.#base += `/session/${sessionId}`;
  }

  get(path) {
    return this.#call('GET', path);
  }

  post(path, parameters = {}, patience = PATIENCE) {
    return this.#call('POST', path, { body: JSON.stringify(parameters), patience });
  }

  delete(path) {
    return this.#call('DELETE', path);
  }

  /**
   * @throws Error whose `code` is WebDriver's word for it (`'stale element reference'`), or a TimeoutError
   */
  async #call(method, path, { body, patience = PATIENCE } = {}) {
    const response = await fetch(this.#base + path, { method, body, signal: AbortSignal.timeout(patience) });
    const { value } = await response.json();
    if (value?.error)
      throw Object.assign(new Error(`${path}: ${value.error}: ${value.message}`), { code: value.error });
    return value;
  }
}
