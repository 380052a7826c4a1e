// The config editor's form: the questions of `loquet init`, and the config that it would write.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { runLoquet, temporaryFolder } from '../cli/run-loquet.mjs';
import { axeFindings } from '../support/axe.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

/** What is typed: the label in the form, the flag of `loquet init`, the answer. */
const typed = [
  ['Le nom sous lequel les locataires connaissent le bailleur', 'landlord', 'Logis des Deux Rives'],
  ['Sa forme juridique, en français', 'legal-form', 'société anonyme d’habitations à loyer modéré'],
  ['Sa forme juridique, en anglais', 'legal-form-en', 'social housing company'],
  ['Son capital social, en euros', 'capital', '500000'],
  ['Son immatriculation', 'registration', 'RCS Nantes 412 259 715'],
  ['L’adresse de son siège', 'address', '3 quai du Port, 44000 Nantes'],
  ['Son numéro de téléphone', 'phone', '02 40 00 00 00'],
  ['La fonction du directeur ou de la directrice de la publication', 'director', 'directrice générale'],
  ['Le nom du directeur ou de la directrice de la publication', 'director-name', 'Prénom Nom'],
  ['Qui héberge le site', 'host', 'Hébergeur Exemple'],
  ['L’adresse de l’hébergeur', 'host-address', '2 rue du Port, 59000 Lille'],
  ['Le numéro de téléphone de l’hébergeur', 'host-phone', '03 20 00 00 00'],
  ['La page de la déclaration d’accessibilité', 'accessibility-url', '/accessibilite'],
  ['L’adresse e-mail du délégué à la protection des données', 'dpo', 'dpo@deux-rives.example'],
  ['Le cookie qui garde la connexion ouverte, s’il y en a un (facultatif)', 'session', 'JSESSIONID'],
  ['La page qui montre la politique de confidentialité', 'notice-url', '/confidentialite'],
];

describe('the form of the config editor', () => {
  let server, browser, visitor, page;
  before(async () => {
    server = await startServer();
    browser = await openBrowserForVisitors(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    visitor = await browser.newVisitor();
    ({ page } = visitor);
    await visitor.visit(server.url('/editeur.html'));
    await visitor.waitFor(() => document.querySelector('#livraison button'));
    await page.getByText('Répondre à des questions, sans écrire de JSON').click();
    await visitor.reads('Qui héberge le site');
  });

  const type = (label, answer) => page.getByLabel(label, { exact: true }).fill(answer);
  const take = (label) => page.getByLabel(label, { exact: true }).check();
  const choose = (label, option) => page.getByLabel(label, { exact: true }).selectOption({ label: option });
  const asks = async (label) => (await page.getByLabel(label, { exact: true }).count()) === 1;
  const keep = async (what, number, unit) => {
    await type(`Nombre, Combien de temps les données sont gardées\u00a0: ${what}`, number);
    await choose(`Unité, Combien de temps les données sont gardées\u00a0: ${what}`, unit);
  };
  const search = (text) => type('Chercher par nom, ou par usage', text);

  it('writes the very config of `loquet init`', async (test) => {
    await take('anglais');
    for (const [label, , answer] of typed) {
      if (label === 'La fonction du directeur ou de la directrice de la publication')
        // Asked at once, for the site has English too.
        await page.getByLabel('La même réponse, en anglais').first().fill('chief executive');
      await type(label, answer);
    }
    await choose(
      'La conformité du site aux règles d’accessibilité (RGAA), d’après le dernier audit',
      'partiellement conforme',
    );
    await search('mat');
    await take('Matomo mesure d’audience');
    await search('youtube');
    await take('YouTube vidéos, youtube.com');
    await type('Le nom d’hôte, s’il n’est pas celui du site, de Matomo (facultatif)', 'stats.deux-rives.example');
    await choose(
      'Quand le bandeau repose la question\u00a0: après un accord / après un refus',
      '6 mois / 6 mois (la bonne pratique de la CNIL)',
    );
    await take('Formulaire de contact');
    await keep('Mesure d’audience du site', '25', 'mois');
    await keep('Vidéos, cartes et documents hébergés ailleurs', '30', 'jours');
    await keep('Formulaire de contact', '1', 'ans');
    await choose(
      'Ce qui protège les données envoyées hors d’Europe à Google LLC (US)',
      'le cadre de protection des données (Data Privacy Framework) (sociétés américaines inscrites sur sa liste)',
    );
    await take('Rien\u00a0: aucune décision n’est prise par une machine seule');
    assert.deepEqual(await axeFindings(page), []);
    await visitor.click('Écrire la configuration');
    await visitor.waitFor(() =>
      document
        .querySelector('#apercu')
        .contentDocument?.querySelector('consent-banner')
        ?.shadowRoot?.textContent.includes('Logis des Deux Rives'),
    );
    const { $schema, ...config } = JSON.parse(await visitor.download('La configuration (JSON)'));
    assert.equal($schema, './loquet/schema.json');

    const folder = temporaryFolder(test);
    const { status, stderr } = runLoquet(folder, [
      'init',
      'same',
      ...typed.flatMap(([, flag, answer]) => [`--${flag}`, answer]),
      ...['--languages', 'fr,en', '--director-en', 'chief executive', '--accessibility', 'partial'],
      ...['--services', 'matomo,youtube', '--hosts', 'matomo=stats.deux-rives.example', '--delays', '6/6'],
      ...['--processings', 'contact', '--retention', 'analytics=P25M,media=P30D,contact=P1Y'],
      ...['--transfers', 'google-llc=data-privacy-framework', '--automated', 'none', '--date', config.revision],
    ]);
    assert.equal(status, 0, stderr);
    const { $schema: elsewhere, ...same } = JSON.parse(readFileSync(join(folder, 'same.json'), 'utf8'));
    assert.ok(elsewhere);
    assert.deepEqual(config, same);
  });

  it('offers only the safeguards that may be true for the country', async () => {
    const offered = (recipient) =>
      page
        .getByLabel(`Ce qui protège les données envoyées hors d’Europe à ${recipient}`, { exact: true })
        .locator('option')
        .allInnerTexts();
    await search('openstreetmap');
    await take('OpenStreetMap cartes et plans');
    await search('youtube');
    await take('YouTube vidéos, youtube.com');
    const [american, british] = [await offered('Google LLC (US)'), await offered('OpenStreetMap Foundation (GB)')];
    const has = (labels, words) => labels.some((label) => label.includes(words));
    assert.deepEqual([american.length, british.length], [5, 5]);
    assert.deepEqual([has(american, 'Data Privacy Framework'), has(british, 'Data Privacy Framework')], [true, false]);
    assert.deepEqual([has(american, 'adéquation'), has(british, 'adéquation')], [false, true]);
  });

  it('asks only what arises from the answers so far', async () => {
    assert.equal(await asks('Son capital social, en euros'), false);
    await type('Sa forme juridique, en français', 'société anonyme');
    assert.equal(await asks('Son capital social, en euros'), true);
    await type('Sa forme juridique, en français', 'office public de l’habitat');
    assert.equal(await asks('Son capital social, en euros'), false);
    assert.equal(await asks('Nombre, Combien de temps les données sont gardées\u00a0: Espace locataire'), false);
    await take('Espace locataire');
    assert.equal(await asks('Nombre, Combien de temps les données sont gardées\u00a0: Espace locataire'), true);
  });

  it('says in French what is wrong once one has gone on, and says no more when it is right', async () => {
    const phone = page.getByLabel('Son numéro de téléphone', { exact: true });
    await phone.fill('standard');
    assert.equal(await phone.getAttribute('aria-invalid'), null);
    await phone.press('Tab');
    await visitor.reads(
      'Il faut un numéro de téléphone, comme «\u00a005\u00a061\u00a000\u00a000\u00a000\u00a0», et non «\u00a0standard\u00a0».',
    );
    assert.equal(await phone.getAttribute('aria-describedby'), 'phone-problem');
    await phone.fill('02 40 00 00 00');
    assert.equal(await page.locator('#phone-problem').count(), 0);
  });

  it('writes nothing while answers are missing, counts them, and leads to the first', async () => {
    const before = await page.evaluate(() => document.querySelector('.cm-content').textContent);
    await type('Le nom sous lequel les locataires connaissent le bailleur', 'Logis des Deux Rives');
    await take('anglais');
    await page.getByLabel('français', { exact: true }).uncheck();
    await visitor.click('Écrire la configuration');
    await visitor.reads(/^\d+ réponses sont à compléter\.$/);
    await visitor.reads('Le français est nécessaire');
    assert.equal(
      await page.evaluate(() => document.activeElement.closest('fieldset').querySelector('legend').textContent),
      'Les langues du site',
    );
    assert.equal(await page.evaluate(() => document.querySelector('.cm-content').textContent), before);
    assert.deepEqual(await axeFindings(page), []);
  });

  it('finds tools by name and by use, keeps those that are taken in sight, and takes nothing beside none', async () => {
    const shown = () => page.locator('.many label').allInnerTexts();
    await search('VIDEO youtube');
    await take('YouTube vidéos, youtube.com');
    assert.ok((await shown()).every((label) => label.startsWith('YouTube')));
    await search('carte');
    assert.ok((await shown()).some((label) => label.startsWith('YouTube')));
    await visitor.reads('Choisis\u00a0: YouTube.');
    await search('aucun');
    await take('aucun');
    await visitor.reads('Choisis\u00a0: aucun.');
    await search('youtube');
    await take('YouTube vidéos, youtube.com');
    await visitor.reads('Choisis\u00a0: YouTube.');
    await page.getByLabel('YouTube vidéos, youtube.com', { exact: true }).uncheck();
    await search('nothing of the kind');
    await visitor.reads('Rien de tel au catalogue.');
    // Enter in the search sends nothing.
    await page.getByLabel('Chercher par nom, ou par usage').press('Enter');
    assert.equal(await page.getByText('réponses sont à compléter').count(), 0);
  });
});
