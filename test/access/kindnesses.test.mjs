// What people expect and are rarely told.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openAccess } from '../support/access/access-visit.mjs';
import { accessConfig } from '../support/access/sample-page.mjs';

const past = { v: 1, id: 'x', at: '2026-06-24T10:00:00Z', rev: '2026-11-24', how: 'accept-all' };

describe('a visitor', () => {
  let access;
  before(async () => {
    access = await openAccess();
  });
  after(() => access.close());
  afterEach(() => access.leave());

  /** Comes back with a record of before. */
  const comeBack = async (record, page = {}) => {
    const visitor = await access.visit({ ...page, asked: false });
    await visitor.page.evaluate((value) => {
      document.cookie = `eu-consent=${encodeURIComponent(JSON.stringify(value))}; path=/`;
    }, record);
    await visitor.live('2026-11-25T10:00:00Z');
    await visitor.visit(access.server.url('/page'));
    return visitor;
  };
  /** As it is shown: blocks stand on lines of their own, whatever white space is between them. */
  const bannerText = (visitor) =>
    visitor.page.evaluate(() =>
      [...document.querySelector('consent-banner').shadowRoot.children]
        .map(({ innerText }) => innerText)
        .join(' ')
        .replace(/\s+/g, ' '),
    );
  const all = { stats: true, video: true, maps: true };
  const categories = { stats: 'analytics', video: 'media', maps: 'media' };

  for (const [what, record, config, said] of [
    [
      'a new service',
      { ...past, choices: { stats: true, video: true } },
      {},
      'Vous avez déjà répondu le 24 juin 2026. Nouveau depuis : Service maps.',
    ],
    [
      'a service with another use',
      { ...past, choices: all, categories: { ...categories, maps: 'analytics' } },
      {},
      'Ne sert plus au même but : Service maps.',
    ],
    [
      'choices that mean something else',
      { ...past, rev: '2026-10-01', choices: all, categories },
      {},
      'Nous avons changé ce que vos choix veulent dire.',
    ],
    [
      'an answer that is too old',
      { ...past, at: '2025-10-24T10:00:00Z', choices: all, categories },
      {},
      'Vous avez déjà répondu le 24 octobre 2025. Votre réponse a atteint sa date de fin.',
    ],
  ]) {
    it(`who is asked again reads why: ${what}`, async () => {
      const visitor = await comeBack(record, { config: accessConfig(config) });
      await visitor.waitFor(() => document.querySelector('consent-banner')?.shadowRoot.querySelector('.changed'));
      assert.ok((await bannerText(visitor)).includes(said.replace(/\s/g, ' ')), await bannerText(visitor));
    });
  }

  it('who is asked again after a revision reads what the landlord wrote of it, and nothing older', async () => {
    const visitor = await comeBack({ ...past, rev: '2026-10-01', choices: all, categories });
    await visitor.reads('La messagerie a changé de prestataire.');
    assert.doesNotMatch(await bannerText(visitor), /Première version/);
  });

  it('who is asked for the first time reads of no change', async () => {
    const visitor = await access.visit();
    assert.equal(
      await visitor.page.evaluate(() => document.querySelector('consent-banner').shadowRoot.querySelector('.changed')),
      null,
    );
  });

  it('reads in the preferences and in the table when they answered and when they are asked again', async () => {
    const visitor = await comeBack({ ...past, choices: all, categories }, { main: '<cookie-table></cookie-table>' });
    const dates = /Vous avez répondu le 24 juin 2026. Nous vous redemanderons votre choix le 24 juillet 2027./;
    await visitor.click('Gérer mes cookies');
    await visitor.waitFor(() => document.querySelector('consent-banner')?.shadowRoot?.querySelector('dialog[open]'));
    assert.match(await bannerText(visitor), dates);
    await visitor.waitFor(() => document.querySelector('cookie-table').shadowRoot.querySelector('table'));
    assert.match(
      await visitor.page.evaluate(() =>
        document.querySelector('cookie-table').shadowRoot.textContent.replace(/\s+/g, ' '),
      ),
      dates,
    );
  });

  it('reads how many partners there are, and finds each with its country and its notice', async () => {
    const visitor = await access.visit();
    await visitor.click('Voir les 2 partenaires concernés');
    await visitor.reads('Société stats (États-Unis)');
    await visitor.page.getByRole('link', { name: 'Politique de confidentialité de Société stats' }).first().waitFor();
    await visitor.page.evaluate(() => {
      for (const details of document.querySelector('consent-banner').shadowRoot.querySelectorAll('details'))
        details.open = true;
    });
    await visitor.reads('_ga_*');
    assert.match(await bannerText(visitor), /_ga Compter les visites. Durée : 13 mois./);
  });

  it('who withdraws something is told that the page will be loaded again, before it is', async () => {
    const visitor = await comeBack({ ...past, choices: all, categories }, { config: accessConfig({ consent: {} }) });
    await visitor.click('Gérer mes cookies');
    await visitor.waitFor(() => document.querySelector('consent-banner')?.shadowRoot?.querySelector('dialog[open]'));
    assert.doesNotMatch(await bannerText(visitor), /sera rechargée/);
    await visitor.turn(/Service stats/);
    assert.match(await bannerText(visitor), /La page sera rechargée : vous retirez un accord/);
  });

  it('finds the preferences at #cookies, and at any plain link to it', async () => {
    const isOpen = () => document.querySelector('consent-banner')?.shadowRoot.querySelector('dialog')?.open === true;
    const visitor = await comeBack(
      { ...past, choices: all, categories },
      { main: '<a href="#cookies">Mes cookies</a>' },
    );
    await visitor.visit(`${access.server.url('/page')}?again#cookies`);
    await visitor.waitFor(isOpen);
    await visitor.click('Fermer sans enregistrer');
    await visitor.page.getByRole('link', { name: 'Mes cookies' }).click();
    await visitor.waitFor(isOpen);
  });

  it('finds the section of the notice at #cookies where the page has the notice', async () => {
    const visitor = await comeBack(
      { ...past, choices: all, categories },
      { main: '<privacy-policy></privacy-policy>' },
    );
    await visitor.visit(`${access.server.url('/page')}?again#cookies`);
    await visitor.waitFor(() => document.querySelector('privacy-policy').shadowRoot?.activeElement?.id === 'cookies');
    assert.equal(await visitor.page.evaluate(() => document.querySelector('consent-banner')), null);
  });

  it('finds in the notice its history, the newest first, and the page where complaints are made', async () => {
    const visitor = await access.visit({ main: '<privacy-policy></privacy-policy>' });
    await visitor.page.getByRole('heading', { name: 'Ce qui a changé' }).first().waitFor();
    const { days, complaint } = await visitor.page.evaluate(() => {
      const root = document.querySelector('privacy-policy').shadowRoot;
      return {
        days: [...root.querySelectorAll('.changes time')].map(({ dateTime, textContent }) => [
          dateTime,
          textContent.trim(),
        ]),
        complaint: root.querySelector('a[href*=cnil]').href,
      };
    });
    assert.deepEqual(days, [
      ['2026-11-20', '20 novembre 2026'],
      ['2026-01-05', '5 janvier 2026'],
    ]);
    assert.equal(complaint, 'https://www.cnil.fr/fr/plaintes');
  });

  it('copies the address of the officer, and is told so', async () => {
    const visitor = await access.visit({ main: '<privacy-policy></privacy-policy>' });
    await visitor.page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: async (text) => void (window.copied = text) });
    });
    await visitor.page.getByRole('button', { name: 'Copier l’adresse e-mail' }).first().waitFor();
    await visitor.page.evaluate(() =>
      document.querySelector('privacy-policy').shadowRoot.querySelector('[part~=copy]').click(),
    );
    await visitor.reads('Adresse copiée.');
    assert.equal(await visitor.page.evaluate(() => window.copied), 'dpo@habitat.example');
  });
});
