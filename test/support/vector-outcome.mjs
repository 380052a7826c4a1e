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
  const script = { type: 'text/javascript', body: 'window.ran = top.ran = true;' };
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

/** What can become of a vector, from the best to the worst. */
export const outcomes = ['held', 'fetched', 'reported', 'passes'];

/** The levels that are measured: as the loader does them, and `strict` with the policy in the page's own header. */
export const levels = ['known', 'strict', 'header'];

/**
 * Opens a page with one vector in it and says what became of it: `held`
 * (nothing left the browser and nothing ran), `fetched` (a request left, and
 * nothing ran of it), `reported` (it got past, and `consent-leak` says so),
 * `passes`.
 *
 * @returns {Promise<string>} one of `outcomes`
 */
export async function outcomeOf({
  server,
  visitor,
  level,
  vector: { head = '', body = '', later = '', runs = false },
}) {
  const listen = `<script>
    window.leaks = [];
    document.addEventListener('consent-leak', ({ detail }) => leaks.push(detail.kind));
    addEventListener('load', () => { ${later} });
  </script>`;
  const config = vectorConfig(level === 'known' ? 'known' : 'strict');
  server.responses['/page'] = {
    type: 'text/html; charset=utf-8',
    headers: level === 'header' ? { 'content-security-policy': policyOf(config) } : {},
    body: barePage({ config, head: listen + head, body }),
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
  // What the browser's own record of requests tells comes with the elements.
  // (Looked for by the page itself: Playwright would wait for a frame that was taken its address.)
  await visitor.waitFor(() => document.querySelector('consent-banner')?.shadowRoot?.querySelector('.banner'));
  const { ran, reported } = await visitor.page.evaluate(() => ({
    ran: !!window.ran,
    reported: window.leaks.length > 0,
  }));
  const requested = server.log.some((entry) => entry.startsWith('tracker.localhost/'));
  if (!requested && !ran) return 'held';
  if (runs && !ran) return 'fetched';
  return reported ? 'reported' : 'passes';
}

/** The policy before any answer, as `loquet csp` prints it: what the essential service declares. */
function policyOf({ services }) {
  const hosts = services.filter(({ category }) => category === 'essential').flatMap((service) => service.hosts ?? []);
  return ["default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:", ...hosts.map((host) => `${host}:*`)].join(
    ' ',
  );
}
