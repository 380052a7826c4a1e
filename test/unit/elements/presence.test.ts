import { expect } from '@open-wc/testing';
import { presenceOf, type Presence, type Whereabouts } from '../../../src/elements/presence.js';

const sight = { host: 'espace.bailleur.example', path: '/compte/loyer', names: ['_ga', '_ga_ABC', 'a'] };

const cases: [string, Whereabouts, Presence][] = [
  ['a cookie that is there', { name: '_ga' }, 'present'],
  ['a family of cookies', { name: '_ga_*' }, 'present'],
  ['a cookie that is not there', { name: '_gid' }, 'not-seen'],
  ['an HttpOnly cookie, even of a name that is there', { name: '_ga', httpOnly: true }, 'unseeable'],
  ['a cookie of another site', { name: '_ga', party: 'third' }, 'unseeable'],
  ['a cookie of the parent domain', { name: '_ga', domain: 'bailleur.example' }, 'present'],
  ['a cookie of the parent domain, dotted', { name: '_ga', domain: '.bailleur.example' }, 'present'],
  ['a cookie of another domain', { name: '_ga', domain: 'autre.example' }, 'unseeable'],
  ['a cookie of a domain that ends alike', { name: '_ga', domain: 'leur.example' }, 'unseeable'],
  ['a cookie of this path', { name: '_ga', path: '/compte' }, 'present'],
  ['a cookie of this path, with a slash', { name: '_ga', path: '/compte/' }, 'present'],
  ['a cookie of a path that starts alike', { name: '_ga', path: '/comp' }, 'unseeable'],
  ['a cookie of another path', { name: '_ga', path: '/contact' }, 'unseeable'],
];

describe('presenceOf', () => {
  for (const [what, cookie, presence] of cases) {
    it(`says "${presence}" for ${what}`, () => {
      expect(presenceOf(cookie, sight)).to.equal(presence);
    });
  }
});
