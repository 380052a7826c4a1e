// A static server for the demo: `demo/` at `/`, the built kit at `/loquet/`, and a collector that forgets.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve, sep } from 'node:path';
import { mimeType } from './mime-types.mjs';

/** Beginning of the path → folder, the longest first. */
const roots = { '/loquet/': 'dist', '/': 'demo' };

/** Serves the demo on a port, or on the next one that is free, and gives its address. */
export async function serve({ port }) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  const used = await listen(server, port);
  return `http://localhost:${String(used)}/`;
}

async function answer({ url }, response) {
  const path = pathOf(url);
  if (path === '/beacon') return response.writeHead(204).end();
  const file = path && (await fileFor(path));
  if (!file) return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
  // A folder's page must have a path that ends with a slash: its relative links start there.
  if (file === 'folder') return response.writeHead(301, { location: `${path}/` }).end();
  response.writeHead(200, { 'content-type': mimeType(file), 'cache-control': 'no-cache' });
  return createReadStream(file).pipe(response);
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
  const prefix = Object.keys(roots).find((start) => path.startsWith(start));
  const root = resolve(roots[prefix]);
  const wanted = resolve(root, path.slice(prefix.length));
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
