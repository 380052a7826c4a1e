import { expect } from '@open-wc/testing';
import type { documentJar } from '../../../src/cookies/document-jar.js';
import { eraseRefused } from '../../../src/cookies/erase.js';
import { refusedCookies } from '../../../src/cookies/refused-cookies.js';
import { service, smallConfig } from '../support/config-fixture.js';
import { importIn, pageAt } from '../support/page-at.js';
import { storeOf } from '../support/store-of.js';

const config = smallConfig({
  services: [service('stats', 'analytics', { cookies: [{ name: '_t*', purpose: 'x', lifetime: 'P1D' }] })],
});

describe('erasing on a page deep in a site', () => {
  let page: HTMLIFrameElement;
  let deep: { eraseRefused: typeof eraseRefused };
  let jar: typeof documentJar;
  const site = () => page.contentDocument!;
  before(async () => {
    page = await pageAt('/rent/account/page');
    deep = await importIn(page, '/src/cookies/erase.ts');
    ({ documentJar: jar } = await importIn<{ documentJar: typeof documentJar }>(page, '/src/cookies/document-jar.ts'));
  });
  after(() => {
    page.remove();
  });

  for (const path of ['/', '/rent', '/rent/', '/rent/account', '/rent/account/', '/rent/account/page']) {
    for (const attributes of ['', '; Secure', '; Secure; SameSite=None; Partitioned']) {
      it(`finds the cookie of ${path}${attributes}`, async () => {
        site().cookie = `_t=1; Path=${path}; Max-Age=1000${attributes}`;
        expect(site().cookie).to.include('_t=1');
        expect(await deep.eraseRefused(storeOf(config, jar))).to.deep.equal([]);
        expect(site().cookie).to.not.include('_t');
      });
    }
  }
});

describe('erasing', () => {
  it('reports what is still there afterwards', async () => {
    // What a script sets again at once looks like a cookie that cannot be erased.
    const jar = {
      all: (): [string, string][] => [
        ['_t', '1'],
        ['other', '1'],
      ],
      set: () => undefined,
    };
    expect(await eraseRefused(storeOf(config, jar))).to.deep.equal([
      { kind: 'cookie', name: '_t', service: 'stats', reason: 'seen-again' },
    ]);
  });

  it('does not take a cookie without a name for one that is declared', function () {
    document.cookie = '_tX; Path=/';
    // Firefox makes a name of what the others take for the value.
    if (document.cookie.includes('_tX=')) this.skip();
    expect(document.cookie).to.include('_tX');
    expect(refusedCookies(storeOf(config))).to.deep.equal([]);
    document.cookie = '=; Path=/; Max-Age=0';
  });
});
