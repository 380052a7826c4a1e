import { expect } from '@open-wc/testing';
import { eraseRefused } from '../../../src/cookies/erase.js';
import { refusedCookies } from '../../../src/cookies/refused-cookies.js';
import { service, smallConfig } from '../support/config-fixture.js';
import { importIn, pageAt } from '../support/page-at.js';

const config = smallConfig({
  services: [service('stats', 'analytics', { cookies: [{ name: '_t*', purpose: 'x', lifetime: 'P1D' }] })],
});

describe('erasing on a page deep in a site', () => {
  let page: HTMLIFrameElement;
  let deep: { eraseRefused: typeof eraseRefused };
  const site = () => page.contentDocument!;
  before(async () => {
    page = await pageAt('/rent/account/page');
    deep = await importIn(page, '/src/cookies/erase.ts');
  });
  after(() => {
    page.remove();
  });

  for (const path of ['/', '/rent', '/rent/', '/rent/account', '/rent/account/', '/rent/account/page']) {
    for (const attributes of ['', '; Secure', '; Secure; SameSite=None; Partitioned']) {
      it(`finds the cookie of ${path}${attributes}`, () => {
        site().cookie = `_t=1; Path=${path}; Max-Age=1000${attributes}`;
        expect(site().cookie).to.include('_t=1');
        expect(deep.eraseRefused(config, new Set())).to.deep.equal([]);
        expect(site().cookie).to.not.include('_t');
      });
    }
  }
});

describe('erasing', () => {
  it('reports what is still there afterwards', () => {
    // What a script sets again at once looks like a cookie that cannot be erased.
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => '_t=1; other=1', set: () => undefined });
    const left = eraseRefused(config, new Set());
    delete (document as { cookie?: string }).cookie;
    expect(left).to.deep.equal([{ cookie: '_t', service: 'stats' }]);
  });

  it('does not take a cookie without a name for one that is declared', () => {
    document.cookie = '_tX; Path=/';
    expect(document.cookie).to.include('_tX');
    expect(refusedCookies(config, new Set())).to.deep.equal([]);
    document.cookie = '=; Path=/; Max-Age=0';
  });
});
