import { EventEmitter } from 'node:events';
import { connect } from 'node:net';

/** Says that the body's numbers are little-endian; the length before it never is. */
const LITTLE_ENDIAN = 1;

/**
 * The connection to WebKitGTK's remote inspector (`WEBKIT_INSPECTOR_SERVER`).
 * A message is the length of its body (4 bytes), a flag (1 byte), and the body:
 * a name that ends with a zero, and its values as GVariant writes them.
 * WebKit: Source/WTF/wtf/glib/SocketConnection.cpp, inspector/remote/glib/RemoteInspectorServer.cpp.
 *
 * Emits what arrives, under its name, with the values as a Buffer.
 */
export class InspectorSocket extends EventEmitter {
  #socket;
  #received = Buffer.alloc(0);

  /**
   * @param {number} port
   * @returns {Promise<InspectorSocket>} rejects while nobody listens there
   */
  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new InspectorSocket(socket)));
      socket.once('error', reject);
    });
  }

  constructor(socket) {
    super();
    this.#socket = socket;
    // A message in several writes would wait for the acknowledgement of the first, 40 ms.
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#receive(chunk));
    // The browser was ended: whoever still waits for it has a time limit.
    socket.on('error', () => socket.destroy());
  }

  /** @param {...(bigint | string)} values numbers before texts */
  send(name, ...values) {
    const body = Buffer.concat([Buffer.from(`${name}\0`), ...values.map(variant)]);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(body.length);
    head.writeUInt8(LITTLE_ENDIAN, 4);
    this.#socket.write(Buffer.concat([head, body]));
  }

  #receive(chunk) {
    this.#received = Buffer.concat([this.#received, chunk]);
    while (this.#received.length >= 5) {
      const end = 5 + this.#received.readUInt32BE();
      if (this.#received.length < end) return;
      const body = this.#received.subarray(5, end);
      this.#received = this.#received.subarray(end);
      const zero = body.indexOf(0);
      this.emit(body.toString('utf8', 0, zero), body.subarray(zero + 1));
    }
  }
}

/** GVariant has 64-bit numbers as they are and texts up to a zero. */
function variant(value) {
  if (typeof value === 'string') return Buffer.from(`${value}\0`);
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
}
