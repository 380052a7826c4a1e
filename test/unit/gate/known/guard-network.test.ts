import { expect } from '@open-wc/testing';
import { type GuardedPage, guardPage } from '../../support/guarded-page.js';

const tracker = 'https://stats.example/collect';

/** What a promise was rejected with. */
const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('requests of scripts to a service that is refused', () => {
  let page: GuardedPage;
  beforeEach(() => {
    page = guardPage({ stats: { hosts: ['stats.example'] } });
  });
  afterEach(() => {
    page.stop();
  });

  for (const [what, input] of [
    ['text', tracker],
    ['a URL', new URL(tracker)],
    ['a Request', new Request(tracker, { method: 'POST', body: 'x' })],
    ['an address without a scheme', '//stats.example/collect'],
    ['another case and a port', 'https://STATS.example:8443/collect'],
  ] as const)
    it(`fetch of ${what} fails as without a network`, async () => {
      expect(await rejection(fetch(input))).to.be.instanceOf(TypeError);
      expect(page.leaks).to.have.lengthOf(1);
      expect(page.leaks[0]).to.include({ kind: 'fetch', name: 'stats.example', service: 'stats', held: true });
    });

  it('fetch of what nobody declares is the platform’s', async () => {
    const response = await fetch(location.pathname);
    expect(response).to.be.instanceOf(Response);
    expect(response.ok).to.equal(true);
    expect(await rejection(fetch('https://'))).to.be.instanceOf(TypeError);
    expect(page.leaks).to.deep.equal([]);
  });

  it('sendBeacon says that it was queued, so that no vendor tries another way', () => {
    expect(navigator.sendBeacon(tracker, 'x')).to.equal(true);
    expect(page.leaks.map(({ kind, service: id }) => [kind, id])).to.deep.equal([['beacon', 'stats']]);
  });

  it('XMLHttpRequest fails with the events of one without a network', async () => {
    const request = new XMLHttpRequest();
    const seen: string[] = [];
    for (const type of ['loadstart', 'error', 'load', 'loadend']) request.addEventListener(type, () => seen.push(type));
    const ended = new Promise((resolve) => {
      request.addEventListener('loadend', resolve);
    });
    request.open('GET', tracker);
    request.setRequestHeader('X-Test', '1');
    request.send();
    await ended;
    expect(seen).to.deep.equal(['loadstart', 'error', 'loadend']);
    expect([request.status, request.responseText]).to.deep.equal([0, '']);
    expect(page.leaks.map(({ kind }) => kind)).to.deep.equal(['xhr']);
    // Requests that fail have an entry too.
    expect(performance.getEntriesByName(tracker)).to.deep.equal([]);
  });

  it('XMLHttpRequest of what nobody declares is the platform’s, with all its arguments', () => {
    const request = new XMLHttpRequest();
    request.open('GET', location.pathname, false);
    request.send();
    expect(request.status).to.equal(200);
    expect(() => {
      request.open('TRACE', location.pathname);
    }).to.throw(DOMException, /./);
  });

  it('say from where they were made', () => {
    void rejection(fetch(tracker));
    expect(page.leaks[0]?.stack).to.include('guard-network.test');
  });

  it('are let through once the service is granted, by the platform’s own functions', () => {
    const natives = [window.fetch, navigator.sendBeacon, XMLHttpRequest.prototype.open];
    page.stop();
    for (const [at, now] of [window.fetch, navigator.sendBeacon, XMLHttpRequest.prototype.open].entries()) {
      expect(now).not.to.equal(natives[at]);
      expect(Function.prototype.toString.call(now)).to.include('[native code]');
    }
  });
});
