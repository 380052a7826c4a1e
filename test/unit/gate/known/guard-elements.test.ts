import { expect, fixture, html } from '@open-wc/testing';
import { heldAddresses, shownOnce } from '../../../../src/gate/known/held-address.js';
import { type GuardedPage, guardPage } from '../../support/guarded-page.js';

const tracker = 'https://stats.example/t';
const own = new URL('/own.gif', location.href).href;

const kinds = ['script', 'iframe', 'img'] as const;
const make = (kind: (typeof kinds)[number]) => document.createElement(kind);

describe('elements of a service that is refused', () => {
  let page: GuardedPage;
  beforeEach(() => {
    page = guardPage({ stats: { hosts: ['stats.example'] } });
  });
  afterEach(() => {
    page.stop();
  });

  for (const kind of kinds) {
    for (const [how, give] of [
      ['its property', (element: HTMLElement) => Object.assign(element, { src: tracker })],
      [
        'setAttribute',
        (element: HTMLElement) => {
          element.setAttribute('src', tracker);
        },
      ],
      [
        'setAttribute in capitals',
        (element: HTMLElement) => {
          element.setAttribute('SRC', tracker);
        },
      ],
    ] as const)
      it(`<${kind}> given its address by ${how} is held as if it were tagged`, () => {
        const element = make(kind);
        give(element);
        expect(element.hasAttribute('src')).to.equal(false);
        expect(Object.assign({}, element.dataset)).to.deep.equal({ consent: 'stats', src: tracker });
        expect(page.leaks.map(({ kind: said, service: id, held, element: of }) => [said, id, held, of])).to.deep.equal([
          [kind, 'stats', true, element],
        ]);
      });

    it(`<${kind}> of the page itself is left alone`, () => {
      const element = make(kind);
      element.src = own;
      element.setAttribute('title', tracker);
      expect([element.src, element.title, Object.assign({}, element.dataset)]).to.deep.equal([own, tracker, {}]);
      expect(page.leaks).to.deep.equal([]);
    });
  }

  it('new Image: the pixel keeps still', () => {
    const pixel = new Image(1, 1);
    pixel.src = tracker;
    expect([pixel.src, pixel.currentSrc, pixel.dataset['src']]).to.deep.equal(['', '', tracker]);
  });

  it('an image with a set of addresses', () => {
    const image = new Image();
    image.srcset = tracker;
    expect([image.srcset, image.dataset['srcset'], image.dataset['consent']]).to.deep.equal(['', tracker, 'stats']);
  });

  it('one that is given another address since is free again', () => {
    const pixel = new Image();
    pixel.src = tracker;
    pixel.src = own;
    expect([pixel.src, Object.assign({}, pixel.dataset)]).to.deep.equal([own, {}]);
  });

  it('keep the address as it was given: an object where the page enforces Trusted Types', () => {
    const address = { toString: () => tracker };
    const script = make('script') as HTMLScriptElement;
    Object.assign(script, { src: address });
    expect(heldAddresses.get(script)).to.equal(address);
  });

  it('what its author holds by its type, or the visitor lets load this once, is not held twice', () => {
    const typed = Object.assign(make('script'), { type: 'text/plain' });
    typed.src = tracker;
    const once = make('img');
    shownOnce.add(once);
    // A data address: nothing is asked of the network in a test.
    expect(typed.src).to.equal(tracker);
    once.src = 'data:,https://stats.example/';
    expect(page.leaks).to.deep.equal([]);
  });

  it('found in content that was added: held where that can be, reported where it cannot', async () => {
    page.stop();
    const content = await fixture(html`<div><template></template></div>`);
    // Made while nobody guarded, and not connected: nothing is fetched.
    const inert = new DOMParser().parseFromString(
      `<iframe src="${tracker}"></iframe><img src="${own}"><a href="${tracker}">x</a>`,
      'text/html',
    );
    content.append(document.createElement('p'));
    page.grant();
    page.guard.look(inert.body);
    const frame = inert.querySelector('iframe');
    expect([frame?.hasAttribute('src'), frame?.dataset['src'], frame?.dataset['consent']]).to.deep.equal([
      false,
      tracker,
      'stats',
    ]);
    expect(page.leaks.map(({ kind, held, stack }) => [kind, held, stack])).to.deep.equal([
      ['iframe', false, undefined],
    ]);
  });

  it('are looked at by nobody once everything is granted', () => {
    page.stop();
    const inert = new DOMParser().parseFromString(`<iframe src="${tracker}"></iframe>`, 'text/html');
    page.guard.look(inert.body);
    expect(inert.querySelector('iframe')?.getAttribute('src')).to.equal(tracker);
    expect(page.leaks).to.deep.equal([]);
  });
});
