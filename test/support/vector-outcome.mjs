import { barePage, smallConfig } from './bare-page.mjs';

/** A config whose refused service declares the tracker's host and cookies, and an essential one another host. */
export function vectorConfig(gate) {
  const config = smallConfig({ consent: { gate } });
  config.services[0].hosts = ['other.localhost'];
  config.services[1].hosts = ['tracker.localhost'];
  return config;
}

/** What the tracker's host answers. */
export function serveTracker(server) {
  const script = { type: 'text/javascript', body: 'window.ran = true;' };
  Object.assign(server.responses, {
    '/run.js': script,
    '/module.js': script,
    '/pixel.gif': { type: 'image/gif', body: Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64') },
    '/frame.html': { type: 'text/html', body: '<p>frame</p>' },
    '/style.css': { type: 'text/css', body: 'p { color: red }' },
    '/events': { type: 'text/event-stream', body: 'data: x\n\n' },
    '/sentinel': { type: 'text/plain', body: '' },
    '/sets-cookie': { type: 'text/plain', body: '', headers: { 'set-cookie': '_ga=1; Path=/' } },
    '/worker.js': {
      type: 'text/javascript',
      body: `fetch(decodeURIComponent(location.search.slice(1)), { mode: 'no-cors' })
        .catch(() => {}).finally(() => fetch('/worker-done'));`,
    },
    '/worker-done': { type: 'text/plain', body: '' },
  });
}

/**
 * Opens a page with one vector in it and says what became of it.
 *
 * @returns `requested`: the tracker's host was asked; `ran`: its script ran; `reported`: the kit said so
 */
export async function outcomeOf({ server, visitor, gate, vector: { head = '', body = '', later = '' } }) {
  const listen = `<script>
    window.leaks = [];
    document.addEventListener('consent-leak', ({ detail }) => leaks.push([detail.kind, detail.name, detail.held, detail.source]));
    addEventListener('load', () => { ${later} });
  </script>`;
  server.responses['/page'] = {
    type: 'text/html; charset=utf-8',
    body: barePage({ config: vectorConfig(gate), head: listen + head, body }),
  };
  server.log.length = 0;
  await visitor.visit(server.url('/page'));
  // What the vector started is under way. A host that may be asked, and was not yet, takes as long to answer.
  await visitor.page.evaluate(
    async (sentinel) => {
      await new Promise((done) => (document.readyState === 'complete' ? done() : addEventListener('load', done)));
      for (let round = 0; round < 3; round++) {
        await fetch(`${sentinel}?${Math.random()}`, { mode: 'no-cors' });
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
    },
    server.url('/sentinel', 'other.localhost'),
  );
  const { ran, leaks } = await visitor.page.evaluate(() => ({ ran: !!window.ran, leaks: window.leaks }));
  const requested = server.log.some((entry) => entry.startsWith('tracker.localhost/'));
  return { requested, ran, leaks, reported: leaks.length > 0 };
}
