import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { resolve, sep } from 'node:path';
import { mimeType } from '../../scripts/mime-types.mjs';
import { certificate } from './certificate.mjs';

/** Beginning of a path → folders to look in, in this order. */
const roots = [
  ['/loquet/', ['dist']],
  ['/', ['test/pages', 'demo']],
];

/**
 * Starts an https server on a free port, for `localhost` and every `*.localhost`.
 *
 * `log` remembers what was asked, as host and path. `responses` may be changed
 * while the server runs: path → `{ status, type, body, headers, hang }`, instead
 * of a file, or a function from the request to one, or to a promise of one; `hang` never answers.
 */
export async function startServer({ responses = {} } = {}) {
  const { key, cert } = certificate();
  const log = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    const { hostname, pathname } = new URL(`https://${request.headers.host}${request.url}`);
    // The browser asks for it by itself, once, at a moment of its own.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    log.push(hostname + pathname);
    return void answer(decodeURIComponent(pathname), { responses, request, response });
  });
  await new Promise((listening) => server.listen(0, listening));
  const { port } = server.address();
  return {
    log,
    responses,
    url: (path, host = 'localhost') => `https://${host}:${String(port)}${path}`,
    close() {
      // Else a response that hangs would keep the server open.
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

async function answer(path, { responses, request, response }) {
  const given = responses[path];
  const special = typeof given === 'function' ? await given(request) : given;
  if (special?.hang) return;
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

async function findFile(path) {
  const [prefix, folders] = roots.find(([start]) => path.startsWith(start));
  const name = path.slice(prefix.length) + (path.endsWith('/') ? 'index.html' : '');
  for (const folder of folders) {
    const file = resolve(folder, name);
    if (!file.startsWith(resolve(folder) + sep)) continue;
    const body = await readFile(file).catch(() => undefined);
    if (body) return { type: mimeType(file), body };
  }
  return undefined;
}
