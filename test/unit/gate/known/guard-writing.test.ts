import { expect } from '@open-wc/testing';
import { type GuardedPage, guardPage } from '../../support/guarded-page.js';

describe('what document.write puts into the page', () => {
  let page: GuardedPage;
  /** Writes into a document of this page that is not shown, where nothing is fetched. */
  const written = (method: 'write' | 'writeln', ...texts: string[]) => {
    const inert = document.implementation.createHTMLDocument();
    inert[method](...texts);
    return inert;
  };
  beforeEach(() => {
    page = guardPage({ stats: { hosts: ['stats.example'] } });
  });
  afterEach(() => {
    page.stop();
  });

  for (const method of ['write', 'writeln'] as const)
    for (const [what, markup, kind] of [
      ['a script', '<script src="https://stats.example/t.js"></script>', 'script'],
      ['a script in capitals, without quotes', '<SCRIPT async SRC=//stats.example/t.js></SCRIPT>', 'script'],
      ['a frame', "<iframe width='1' src='https://stats.example/'></iframe>", 'iframe'],
      ['a pixel', '<img src = "https://stats.example/p.gif">', 'img'],
    ] as const)
      it(`${what}, by ${method}: held`, () => {
        const element = written(method, '<p>a</p>', markup).querySelector<HTMLElement>(kind);
        expect(element?.hasAttribute('src')).to.equal(false);
        expect(element?.dataset['consent']).to.equal('stats');
        expect(element?.dataset['src']).to.include('//stats.example/');
        expect(page.leaks.map((leak) => [leak.kind, leak.service])).to.deep.equal([[kind, 'stats']]);
      });

  it('of the page itself is written as it stands', () => {
    const markup = '<p title="src=https://stats.example/">a</p><img src="/own.gif" alt="">';
    expect(written('write', markup).body.innerHTML).to.equal(markup);
    expect(page.leaks).to.deep.equal([]);
  });
});
