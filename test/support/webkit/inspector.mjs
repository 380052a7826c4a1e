import { EventEmitter, once } from 'node:events';
import { InspectorSocket } from './inspector-socket.mjs';

/** How long the page may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/**
 * The web inspector of one page, for what WebDriver cannot do: run a script
 * before the page's own, and hear its console. Emits the protocol's events
 * (`'Console.messageAdded'`) with their parameters.
 * https://github.com/WebKit/WebKit/tree/main/Source/JavaScriptCore/inspector/protocol
 */
export class Inspector extends EventEmitter {
  #socket;
  /** Numbers of the browser's connection and of its page, which go before each message. */
  #address = [];
  #ids = 0;
  #answers = new EventEmitter();
  /** The page as the protocol names it: another one after a navigation that changes the process. */
  #target;
  /** What every new target has to be told before its page starts: method → parameters. */
  #settings = new Map();

  /**
   * @param {number} port where the browser listens
   * @returns {Promise<Inspector>} rejects while it does not yet
   */
  static async open(port) {
    const inspector = new Inspector();
    inspector.#socket = await InspectorSocket.open(port);
    inspector.#socket.on('SendMessageToFrontend', (values) =>
      inspector.#receive(JSON.parse(values.toString('utf8', 16, values.length - 1))),
    );
    // The hash of a known protocol would spare us its text; any other will do.
    inspector.#socket.send('SetupInspectorClient', '');
    // Read before a WebDriver session begins: from then on only the driver is told.
    const [page] = await once(inspector.#socket, 'SetTargetList', { signal: AbortSignal.timeout(PATIENCE) });
    inspector.#address = [page.readBigUInt64LE(0), page.readBigUInt64LE(8)];
    return inspector;
  }

  /** Attaches to the page, once its process runs. */
  async attach() {
    const attached = once(this.#answers, 'attached', { signal: AbortSignal.timeout(PATIENCE) });
    this.#socket.send('Setup', ...this.#address);
    await attached;
    // Else a page in a new process would run before it is told our settings.
    this.#tell({ id: ++this.#ids, method: 'Target.setPauseOnStart', params: { pauseOnStart: true } });
  }

  /** Says something to the page, and to each that follows before its own scripts run. */
  async set(method, params = {}) {
    this.#settings.set(method, params);
    return this.call(method, params);
  }

  /** @returns the protocol's result */
  async call(method, params = {}) {
    const id = ++this.#ids;
    const answered = once(this.#answers, String(id), { signal: AbortSignal.timeout(PATIENCE) });
    this.#tellTarget(this.#target, { id, method, params });
    const [{ result, error }] = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #tell(message) {
    this.#socket.send('SendMessageToBackend', ...this.#address, JSON.stringify(message));
  }

  #tellTarget(targetId, message) {
    const params = { targetId, message: JSON.stringify(message) };
    this.#tell({ id: ++this.#ids, method: 'Target.sendMessageToTarget', params });
  }

  #receive({ method, params }) {
    if (method === 'Target.targetCreated') this.#meet(params.targetInfo);
    if (method === 'Target.didCommitProvisionalTarget') this.#target = params.newTargetId;
    if (method === 'Target.dispatchMessageFromTarget') this.#hear(JSON.parse(params.message));
  }

  #meet({ targetId, type, isProvisional, isPaused }) {
    if (type === 'page') {
      for (const [method, params] of this.#settings) this.#tellTarget(targetId, { id: ++this.#ids, method, params });
      if (!isProvisional) {
        this.#target = targetId;
        this.#answers.emit('attached');
      }
    }
    if (isPaused) this.#tell({ id: ++this.#ids, method: 'Target.resume', params: { targetId } });
  }

  #hear(message) {
    if (message.id === undefined) this.emit(message.method, message.params);
    else this.#answers.emit(String(message.id), message);
  }
}
