import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { isBlankPage } from './blank-page.mjs';
import { certificate } from './certificate.mjs';
import { openProxy } from './proxy.mjs';
import { mimeType } from '../../scripts/mime-types.mjs';
import { findFile } from './served-files.mjs';

/** Where Chromium asks for its own updates, over `http:` when the certificate is not one that it trusts. */
const browserUpdates = 'update.googleapis.com';

/** How long `untilAsked` waits unless told otherwise, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Starts the server that is every host of a test: a browser that was opened with
 * it (`openBrowser(engine, { server })`) finds `https://any.name/` and
 * `http://any.name/` here, on the usual ports, and nothing else anywhere.
 *
 * - `log`: what was asked, in order, as host and path (`'localhost/page'`). It may be emptied.
 * - `responses`: may be changed while the server runs. `'host/path'` or, for every host, `'/path'` →
 *   `{ status, type, body, headers, hang, drop }`, or a function from the request to that or to a promise of
 *   it; instead of a file. `hang` never answers, `drop` breaks the connection off.
 * - `url(path, host)`: the address of a path, on `localhost` unless another host is given.
 * - `untilAsked(entry, patience)`: resolves once `log` has the entry; rejects after so many milliseconds, 10,000.
 * - `proxy`: host and port that a browser must use as its proxy.
 *
 * Not in the log: a browser's own requests, and `/favicon.ico`, which it asks for at a moment of its own.
 *
 * @param {{ responses?: Record<string, object | Function> }} [options]
 */
export async function startServer({ responses = {} } = {}) {
  const { key, cert } = certificate();
  const log = [];
  const arrivals = new EventEmitter();
  const handle = (request, response) => {
    const address = new URL(request.url, `https://${request.headers.host}`);
    if (isBlankPage(address)) return void response.writeHead(200, { 'content-type': 'text/html' }).end();
    const { hostname } = address;
    if (hostname === browserUpdates) return void response.writeHead(503).end();
    const path = decodeURIComponent(address.pathname);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    log.push(hostname + path);
    arrivals.emit('asked');
    return void answer(responses[hostname + path] ?? responses[path], { path, request, response });
  };
  const proxy = await openProxy(createServer({ key: readFileSync(key), cert: readFileSync(cert) }, handle), handle);
  return {
    log,
    responses,
    proxy,
    url: (path, host = 'localhost') => `https://${host}${path}`,
    async untilAsked(entry, patience = PATIENCE) {
      const signal = AbortSignal.timeout(patience);
      while (!log.includes(entry))
        await once(arrivals, 'asked', { signal }).catch(() => {
          throw new Error(`${entry} was not asked for in ${String(patience)} ms, but: ${log.join(', ')}`);
        });
    },
    close: () => proxy.close(),
  };
}

async function answer(given, { path, request, response }) {
  const special = typeof given === 'function' ? await given(request) : given;
  if (special?.hang) return;
  if (special?.drop) return void request.socket.destroy();
  const found = special ?? (await findFile(path)) ?? { status: 404, type: 'text/plain', body: 'Not found' };
  response.writeHead(found.status ?? 200, {
    'content-type': found.type ?? mimeType(path),
    // Modules from another origin need it, and pages of other hosts load the kit from `localhost`.
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    ...found.headers,
  });
  response.end(found.body);
}
