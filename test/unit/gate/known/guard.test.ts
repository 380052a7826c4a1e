import { expect } from '@open-wc/testing';
import { type GuardedPage, guardPage } from '../../support/guarded-page.js';

/** Everything of the platform that the guard stands in front of. */
const members = [
  [window, 'fetch'],
  [Navigator.prototype, 'sendBeacon'],
  [XMLHttpRequest.prototype, 'open'],
  [Document.prototype, 'cookie'],
  [Document.prototype, 'write'],
  [Document.prototype, 'writeln'],
  [HTMLScriptElement.prototype, 'src'],
  [HTMLScriptElement.prototype, 'setAttribute'],
  [HTMLIFrameElement.prototype, 'src'],
  [HTMLIFrameElement.prototype, 'setAttribute'],
  [HTMLImageElement.prototype, 'src'],
  [HTMLImageElement.prototype, 'srcset'],
  [HTMLImageElement.prototype, 'setAttribute'],
  ...['get', 'getAll', 'set'].map(
    (name) => [(window as { CookieStore?: { prototype: object } }).CookieStore?.prototype ?? {}, name] as const,
  ),
] as const;
const platform = () => members.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
const pristine = platform();

describe('the guard', () => {
  let page: GuardedPage | undefined;
  afterEach(() => {
    page?.stop();
  });

  it('stands in front of the platform while something is refused, and leaves it as it was', () => {
    page = guardPage({ stats: { hosts: ['stats.example'] }, films: { hosts: ['films.example'] } });
    const guarded = platform();
    for (const [at, [, name]] of members.entries())
      if (pristine[at] ?? name === 'setAttribute') expect(guarded[at], name).not.to.deep.equal(pristine[at]);
    page.grant('stats');
    expect(platform()).to.deep.equal(guarded);
    page.grant('stats', 'films');
    expect(platform()).to.deep.equal(pristine);
  });

  it('touches nothing where nothing is held', () => {
    page = guardPage({});
    expect(platform()).to.deep.equal(pristine);
  });

  it('comes back when a choice is withdrawn', () => {
    page = guardPage({ stats: { hosts: ['stats.example'] } });
    page.grant('stats');
    page.grant();
    expect(new Image().src).to.equal('');
    expect(platform()).not.to.deep.equal(pristine);
  });

  it('refuses a host to the first service that declares it, and to none when one that declares it is granted', () => {
    page = guardPage({ stats: { hosts: ['*.example'] }, films: { hosts: ['films.example'] } });
    const { refuse } = page.guard;
    expect(refuse('img', 'https://films.example/')).to.equal('stats');
    page.grant('films');
    expect(refuse('img', 'https://films.example/')).to.equal(undefined);
    expect(refuse('img', 'https://other.example/')).to.equal('stats');
  });

  it('refuses the page’s own host to nobody, whatever is declared', () => {
    page = guardPage({ stats: { hosts: [location.hostname, 'elsewhere.example'] } });
    expect(page.guard.refuse('img', '/pixel.gif')).to.equal(undefined);
    expect(page.guard.refuse('img', 'https://elsewhere.example/pixel.gif')).to.equal('stats');
  });

  it('has nothing to say of what is no address', () => {
    page = guardPage({ stats: { hosts: ['*.example'] } });
    for (const target of ['https://', 'data:,//stats.example/', 'blob:', undefined, null, {}, Symbol.iterator])
      expect(page.guard.refuse('fetch', target), typeof target).to.equal(undefined);
    expect(page.leaks).to.deep.equal([]);
  });

  it('reports from where a script tried, and not who found what stood in the page', () => {
    page = guardPage({ stats: { hosts: ['stats.example'] } });
    page.guard.refuse('img', 'https://stats.example/');
    page.guard.refuse('img', 'https://stats.example/', document.body, false);
    const [tried, found] = page.leaks;
    expect([typeof tried?.stack, tried?.held]).to.deep.equal(['string', true]);
    expect([found?.stack, found?.held, found?.element]).to.deep.equal([undefined, false, document.body]);
  });
});
