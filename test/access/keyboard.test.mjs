// The kit with a keyboard alone.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { focused, openAccess } from '../support/access/access-visit.mjs';

describe('with a keyboard', () => {
  let access;
  before(async () => {
    access = await openAccess();
  });
  after(() => access.close());
  afterEach(() => access.leave());

  /** Presses Tab until something has the focus of which a test says yes. */
  const tabTo = async (visitor, isIt, most = 80) => {
    for (let at = 0; at < most; at += 1) {
      await visitor.page.keyboard.press('Tab');
      const found = await focused(visitor);
      if (isIt(found)) return found;
    }
    throw new Error('Tab does not lead there');
  };
  const dialogIsOpen = () => document.querySelector('consent-banner').shadowRoot.querySelector('dialog')?.open === true;

  it('nothing takes the focus on load, and the first Tab is in the banner', async () => {
    const visitor = await access.visit();
    assert.equal((await focused(visitor)).tag, 'body');
    assert.equal(await visitor.page.evaluate(() => window.scrollY), 0);
    await visitor.page.keyboard.press('Tab');
    assert.equal((await focused(visitor)).inBanner, true);
  });

  it('Tab follows the order of reading through the banner, then goes on into the page', async () => {
    const visitor = await access.visit();
    const order = [];
    await tabTo(visitor, (found) => {
      if (found.inBanner && found.tag !== 'div') order.push(found.text);
      return !found.inBanner;
    });
    assert.deepEqual(order, [
      'Français',
      'Lire en français simple',
      'English',
      'العربية',
      'Türkçe',
      'Português',
      'Español',
      'Voir les 2 partenaires concernés',
      'Politique de confidentialité',
      'Tout refuser',
      'Tout accepter',
      'Personnaliser',
    ]);
    assert.equal((await focused(visitor)).text, 'Accueil');
  });

  it('the preferences open with the focus on their heading, and Escape gives it back and decides nothing', async () => {
    const visitor = await access.visit();
    await tabTo(visitor, ({ text }) => text === 'Personnaliser');
    await visitor.page.keyboard.press('Enter');
    await visitor.waitFor(dialogIsOpen);
    await visitor.waitFor(() => document.querySelector('consent-banner').shadowRoot.activeElement?.localName === 'h2');
    assert.equal((await focused(visitor)).text, 'Vos choix');
    await visitor.page.keyboard.press('Escape');
    await visitor.waitFor(() => !document.querySelector('consent-banner').shadowRoot.querySelector('dialog'));
    assert.equal((await focused(visitor)).text, 'Personnaliser');
    assert.equal(await visitor.page.evaluate(() => window.loquet.record), undefined);
  });

  it('the preferences opened from the page give the focus back to what opened them', async () => {
    const visitor = await access.visit();
    await visitor.page.evaluate(() => window.loquet.refuseAll());
    await visitor.page.evaluate(() => document.querySelector('footer button').focus());
    await visitor.page.keyboard.press('Enter');
    await visitor.waitFor(dialogIsOpen);
    await visitor.page.keyboard.press('Escape');
    await visitor.waitFor(() => document.activeElement.textContent === 'Gérer mes cookies');
  });

  it('a choice is made service by service with Space, and saved with Enter', async () => {
    const visitor = await access.visit();
    await tabTo(visitor, ({ text }) => text === 'Personnaliser');
    await visitor.page.keyboard.press('Enter');
    await visitor.waitFor(dialogIsOpen);
    await tabTo(visitor, ({ text }) => text.startsWith('Service stats'));
    await visitor.page.keyboard.press('Space');
    assert.match((await focused(visitor)).text, /^Service stats activé/);
    await tabTo(visitor, ({ text }) => text === 'Enregistrer mes choix');
    await visitor.page.keyboard.press('Enter');
    await visitor.waitFor(() => window.loquet.record?.choices.stats === true);
    assert.equal(await visitor.page.evaluate(() => window.loquet.record.choices.video), false);
  });

  for (const [width, height] of [
    [320, 256],
    [640, 360],
    [360, 640],
    [1280, 720],
  ]) {
    it(`what has the focus is never covered, at ${width} × ${height}`, async () => {
      const visitor = await access.visit({ viewport: { width, height } });
      const covered = [];
      let last;
      for (let at = 0; at < 45; at += 1) {
        await visitor.page.keyboard.press('Tab');
        last = await focused(visitor);
        if (last.tag === 'body') continue;
        if (!last.visible) covered.push(`${last.tag} ${last.text}`);
        if (last.text === 'Gérer mes cookies') break;
      }
      assert.equal(last.text, 'Gérer mes cookies');
      assert.deepEqual(covered, []);
    });
  }

  it('the banner leaves at least half of a short window to the page', async () => {
    const visitor = await access.visit({ viewport: { width: 320, height: 256 } });
    const height = await visitor.page.evaluate(
      () => document.querySelector('consent-banner').shadowRoot.querySelector('.banner').offsetHeight,
    );
    assert.ok(height <= 128, String(height));
  });

  it('the banner steps aside while a virtual keyboard is open for a field of the page, and comes back', async () => {
    const visitor = await access.visit({ viewport: { width: 360, height: 640 } });
    const keyboard = (height) =>
      visitor.page.evaluate((to) => {
        Object.defineProperty(window.visualViewport, 'height', { configurable: true, get: () => to });
        window.visualViewport.dispatchEvent(new Event('resize'));
        return getComputedStyle(document.querySelector('consent-banner').shadowRoot.querySelector('.banner'))
          .visibility;
      }, height);
    await visitor.page.evaluate(() => document.querySelector('input').focus());
    assert.equal(await keyboard(300), 'hidden');
    assert.equal(await keyboard(640), 'visible');
    await visitor.page.evaluate(() => document.activeElement.blur());
    assert.equal(await keyboard(300), 'visible');
  });

  it('the three buttons are 44 pixels high at least, everything else 24', async () => {
    const visitor = await access.visit({ viewport: { width: 360, height: 640 } });
    await visitor.page.evaluate(() => document.querySelector('consent-banner').openPreferences());
    await visitor.waitFor(dialogIsOpen);
    const sizes = await visitor.page.evaluate(() =>
      [...document.querySelector('consent-banner').shadowRoot.querySelectorAll('button, summary, label')].map(
        (control) => {
          const { width, height } = control.getBoundingClientRect();
          return { text: control.textContent.trim(), big: control.matches('.button, label'), width, height };
        },
      ),
    );
    assert.ok(sizes.length > 15);
    assert.deepEqual(
      sizes.filter(({ big, width, height }) => Math.min(width, height) < (big ? 44 : 24)),
      [],
    );
  });
});
