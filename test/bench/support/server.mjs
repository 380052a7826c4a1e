import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { mimeType } from '../../../scripts/mime-types.mjs';
import { hero } from '../page/hero.mjs';
import { pageNames, pageWith } from '../page/pages.mjs';

const folder = join(import.meta.dirname, '..', 'page');
const own = (name) => readFileSync(join(folder, name));

/** For ever, as a file whose name changes with its content deserves. */
const KEPT = 'public, max-age=31536000, immutable';

/**
 * Serves the pages with each kit in them, its files, the site's own, and the
 * analytics script under another host name. Texts are compressed once, with
 * brotli at its best, as a site compresses what does not change.
 *
 * @param {object[]} kits
 */
export async function startServer(kits) {
  const served = new Map();
  const server = createServer((request, response) => {
    const found = served.get(new URL(request.url, 'http://localhost').pathname);
    if (found) response.writeHead(200, found.headers).end(found.body);
    else response.writeHead(404).end();
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address();
  const analytics = `http://stats.localhost:${String(port)}/analytics.js`;

  addSite(served);
  for (const kit of kits) await addKit(served, kit, analytics);
  return {
    /** The address of a page with a kit in it. */
    url: (kit, page) => `http://localhost:${String(port)}/${kit.id}/${page}`,
    analytics,
    close: () => server.close(),
  };
}

function addSite(served) {
  for (const name of ['style.css', 'app.js']) served.set(`/site/${name}`, answer(name, own(name)));
  served.set('/site/hero.png', answer('hero.png', hero()));
  served.set('/analytics.js', answer('analytics.js', own('analytics.js')));
}

async function addKit(served, kit, analytics) {
  const base = `/${kit.id}/`;
  const places = { base, analytics };
  const files = (await kit.files?.(base, new URL(analytics).hostname)) ?? {};
  for (const [name, text] of Object.entries(files)) served.set(base + name, answer(name, text));
  for (const page of pageNames) served.set(base + page, answer('page.html', pageWith(page, kit, places), 'no-cache'));
}

function answer(name, content, caching = KEPT) {
  const isText = extname(name) !== '.png';
  const parameters = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    body: isText ? brotliCompressSync(content, { params: parameters }) : content,
    headers: {
      'content-type': mimeType(name),
      'cache-control': caching,
      'timing-allow-origin': '*',
      ...(isText && { 'content-encoding': 'br' }),
    },
  };
}
