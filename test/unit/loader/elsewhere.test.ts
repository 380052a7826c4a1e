import { expect } from '@open-wc/testing';
import { followElsewhere } from '../../../src/loader/elsewhere.js';
import { waitUntil } from '../support/wait-until.js';

/** The CookieStore, where there is one. */
const { cookieStore } = window as { cookieStore?: unknown };

if (cookieStore)
  describe('what happens elsewhere', () => {
    it('is looked into when the consent cookie is set or goes, not for the cookies that the page itself sets', async () => {
      let looks = 0;
      const set: string[] = [];
      followElsewhere(
        'consent-elsewhere',
        () => {
          looks++;
        },
        (name) => set.push(name),
      );
      document.cookie = 'own-elsewhere=1';
      await waitUntil(() => set.includes('own-elsewhere'));
      expect(looks).to.equal(0);
      document.cookie = 'consent-elsewhere=1';
      await waitUntil(() => set.includes('consent-elsewhere'));
      expect(looks).to.equal(1);
      document.cookie = 'own-elsewhere=; Max-Age=0';
      document.cookie = 'consent-elsewhere=; Max-Age=0';
      await waitUntil(() => looks === 2);
    });
  });
