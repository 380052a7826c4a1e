import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Opens a proxy that leads every host name to the servers of a test, so that a
 * page may be `www.habitat.example` and a tracker keep its own name: no name is
 * looked up, nothing leaves the machine.
 *
 * What a browser asks for by itself (updates, its settings) comes here too and
 * ends unanswered: only the pages under test accept the tests' certificate.
 *
 * @param {import('node:https').Server} secureServer answers what goes through `CONNECT`; need not listen
 * @param {import('node:http').RequestListener} answer answers `http:`, with the whole address as the request's `url`
 * @returns {Promise<{ host: string, port: number, close: () => Promise<void> }>}
 */
export async function openProxy(secureServer, answer) {
  const proxy = createServer(answer);
  const sockets = new Set();
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (request, socket, head) => {
    // A browser that leaves in the middle of a handshake is no error of the test.
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length) socket.unshift(head);
    secureServer.emit('connection', socket);
  });
  const host = '127.0.0.1';
  proxy.listen(0, host);
  await once(proxy, 'listening');
  return {
    host,
    port: proxy.address().port,
    async close() {
      proxy.close();
      // Else a response that hangs would keep it open.
      for (const socket of sockets) socket.destroy();
      await once(proxy, 'close');
    },
  };
}
