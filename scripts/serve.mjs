// A server for the demo: the files of dist-demo, and what no static host has, the endpoint that renews the choice.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve, sep } from 'node:path';
import { mimeType } from './mime-types.mjs';

const root = resolve('dist-demo');

/** Serves the demo on a port, or on the next one that is free, and gives its address. */
export async function serve({ port }) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  const used = await listen(server, port);
  return `http://localhost:${String(used)}/`;
}

async function answer(request, response) {
  const path = pathOf(request.url);
  if (path === '/loquet/renew') return renew(request, response);
  const file = path && (await fileFor(path));
  if (!file) return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
  // A folder's page must have a path that ends with a slash: its relative links start there.
  if (file === 'folder') return response.writeHead(301, { location: `${path}/` }).end();
  response.writeHead(200, { 'content-type': mimeType(file), 'cache-control': 'no-cache' });
  return createReadStream(file).pipe(response);
}

/** What `docs/server-renewal.md` asks of a site's server. */
async function renew({ url, method, headers }, response) {
  // Built by then: a fresh clone has no dist when this module is loaded.
  const { renewConsentCookie } = await import('../dist/npm/server.js');
  const { status, headers: answered } = renewConsentCookie(
    new Request(`http://${headers.host}${url}`, { method, headers: { Cookie: headers.cookie ?? '' } }),
  );
  return response.writeHead(status, Object.fromEntries(answered)).end();
}

/** The decoded path; `undefined` when it cannot be decoded. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(`http://localhost${url}`).pathname);
  } catch {
    return undefined;
  }
}

async function fileFor(path) {
  const wanted = resolve(root, path.slice(1));
  const file = path.endsWith('/') ? resolve(wanted, 'index.html') : wanted;
  // An encoded `..` or `\` leads elsewhere.
  if (!file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? file : undefined;
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') done(listen(server, port + 1));
      else fail(error);
    });
    // Only this machine: a demo is nobody else's business.
    server.listen(port, 'localhost', () => done(port));
  });
}
