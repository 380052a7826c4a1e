// The languages of the kit, on a page.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { focused, openAccess } from '../support/access/access-visit.mjs';
import { accessConfig } from '../support/access/sample-page.mjs';

const inBanner = (visitor, selector) =>
  visitor.page.evaluate((wanted) => {
    const found = document.querySelector('consent-banner').shadowRoot.querySelector(wanted);
    return found && { text: found.textContent.trim().replace(/\s+/g, ' '), lang: found.lang, dir: found.dir };
  }, selector);

/** By its language: the notice has a button of the same name. */
const pressLanguage = (visitor, language) =>
  visitor.page.evaluate((wanted) => {
    const button = document.querySelector('consent-banner').shadowRoot.querySelector(`.language[lang=${wanted}]`);
    button.focus();
    button.click();
  }, language);

describe('languages', () => {
  let access;
  before(async () => {
    access = await openAccess();
  });
  after(() => access.close());
  afterEach(() => {
    const { responses } = access.server;
    for (const path of Object.keys(responses)) if (path.startsWith('/loquet/')) delete responses[path];
    return access.leave();
  });

  const questions = {
    fr: 'Tout refuser',
    'fr-x-simple': 'Tout refuser',
    en: 'Refuse all',
    ar: 'رفض الكل',
    tr: 'Tümünü reddet',
    pt: 'Rejeitar tudo',
    es: 'Rechazar todo',
  };
  for (const [language, refuse] of Object.entries(questions)) {
    it(`a page in ${language} is asked in ${language}`, async () => {
      const visitor = await access.visit({ language });
      assert.equal((await inBanner(visitor, '.actions .button')).text, refuse);
      assert.equal((await inBanner(visitor, '.language[aria-pressed=true]')).lang, language);
    });
  }

  it('a page in another language is asked in the one that the visitor reads', async () => {
    const visitor = await access.visit({ language: 'de', config: accessConfig({ languages: ['tr', 'fr'] }) });
    // The visitor's browser speaks French.
    assert.equal((await inBanner(visitor, '.actions .button')).text, 'Tout refuser');
    assert.equal(await visitor.page.evaluate(() => document.querySelector('consent-banner').lang), 'fr');
  });

  it('a button changes the language of all the elements, keeps the focus, and is kept in this tab alone', async () => {
    const visitor = await access.visit({ main: '<privacy-policy></privacy-policy>' });
    assert.equal(await visitor.page.evaluate(() => sessionStorage.length + localStorage.length), 0);
    await pressLanguage(visitor, 'ar');
    await visitor.waitFor(() => document.querySelector('consent-banner').shadowRoot.textContent.includes('رفض الكل'));
    await visitor.waitFor(() => document.querySelector('privacy-policy').shadowRoot?.textContent.includes('حقوقكم'));
    assert.equal((await focused(visitor)).text, 'العربية');
    assert.deepEqual(
      await visitor.page.evaluate(() =>
        ['consent-banner', 'privacy-policy'].map((name) => [
          document.querySelector(name).lang,
          document.querySelector(name).dir,
        ]),
      ),
      [
        ['ar', 'rtl'],
        ['ar', 'rtl'],
      ],
    );
    assert.deepEqual(await visitor.page.evaluate(() => Object.entries(sessionStorage)), [['loquet-language', 'ar']]);
    assert.equal(await visitor.page.evaluate(() => localStorage.length), 0);
    await visitor.page.reload();
    await visitor.waitFor(() => document.querySelector('consent-banner')?.shadowRoot.textContent.includes('رفض الكل'));
    await pressLanguage(visitor, 'fr');
    await visitor.waitFor(() =>
      document.querySelector('consent-banner').shadowRoot.textContent.includes('Tout refuser'),
    );
    assert.equal(
      await visitor.page.evaluate(() => document.querySelector('consent-banner').hasAttribute('dir')),
      false,
    );
  });

  it('plain French is one press away, and never called FALC', async () => {
    const visitor = await access.visit();
    await visitor.click('Lire en français simple');
    await visitor.reads('Un cookie est un petit fichier sur votre appareil.');
    const text = await visitor.page.evaluate(() => document.querySelector('consent-banner').shadowRoot.textContent);
    assert.doesNotMatch(text, /FALC|facile à lire/i);
  });

  it('without several languages there is no button', async () => {
    const visitor = await access.visit({ config: accessConfig({ languages: ['fr'] }) });
    assert.equal(await inBanner(visitor, '.languages'), null);
  });

  it('what the landlord did not translate is in French, and marked so', async () => {
    const visitor = await access.visit({ language: 'ar' });
    const marks = await visitor.page.evaluate(() =>
      [...document.querySelector('consent-banner').shadowRoot.querySelectorAll('.purposes strong')].map((label) => {
        const mark = label.querySelector('[lang]');
        return [label.textContent.trim(), mark?.lang, mark?.dir];
      }),
    );
    assert.deepEqual(marks, [
      ['Mesure d’audience', 'fr', 'ltr'],
      ['مقاطع الفيديو', undefined, undefined],
    ]);
  });

  it('in Arabic the layout is mirrored, names keep their own direction, digits are those of the page', async () => {
    const visitor = await access.visit({ language: 'ar', viewport: { width: 1280, height: 800 } });
    const { direction, title, asks, actions, text } = await visitor.page.evaluate(() => {
      const root = document.querySelector('consent-banner').shadowRoot;
      const find = (selector) => root.querySelector(selector);
      return {
        direction: getComputedStyle(find('.banner')).direction,
        title: find('h2').textContent,
        asks: find('.banner').textContent,
        actions: find('.actions').getBoundingClientRect().left,
        text: find('.banner .text').getBoundingClientRect().left,
      };
    });
    assert.equal(direction, 'rtl');
    assert.match(title, /\u2068Habitat Exemple\u2069/);
    assert.match(asks, /13 شهر/);
    assert.doesNotMatch(asks, /[\u0660-\u0669]/);
    assert.ok(actions < text, 'the buttons are on the left of the text');
  });

  it('a direction that only a style sheet of the page gives stops at the question', async () => {
    const visitor = await access.visit({ viewport: { width: 1280, height: 800 } });
    const directions = await visitor.page.evaluate(() => {
      document.documentElement.style.direction = 'rtl';
      const banner = document.querySelector('consent-banner');
      return [document.body, banner, banner.shadowRoot.querySelector('.banner')].map(
        (element) => getComputedStyle(element).direction,
      );
    });
    assert.deepEqual(directions, ['rtl', 'ltr', 'ltr']);
  });

  it('texts that cannot be fetched leave the language as it was', async () => {
    const visitor = await access.visit();
    const file = await visitor.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .find((path) => path.includes('loquet-ui')),
    );
    assert.ok(file);
    for (const name of await localeFiles('tr')) access.server.responses[`/loquet/${name}`] = { status: 404 };
    await visitor.click('Türkçe');
    await visitor.waitFor(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('loquet-tr-')),
    );
    assert.equal((await inBanner(visitor, '.actions .button')).text, 'Tout refuser');
    await visitor.click('English');
    await visitor.waitFor(() => document.querySelector('consent-banner').shadowRoot.textContent.includes('Refuse all'));
  });

  it('the question is in French when what shows other languages cannot be fetched', async () => {
    for (const name of await localeFiles('translations')) access.server.responses[`/loquet/${name}`] = { status: 404 };
    const visitor = await access.visit({ language: 'en' });
    assert.equal((await inBanner(visitor, '.actions .button')).text, 'Tout refuser');
    assert.equal(await visitor.page.evaluate(() => document.querySelector('consent-banner').lang), 'fr');
  });
});

async function localeFiles(language) {
  const { readdir } = await import('node:fs/promises');
  return (await readdir('dist')).filter((name) => name.startsWith(`loquet-${language}-`));
}
