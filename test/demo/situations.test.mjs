// The demo's situations: each page loads without an error, does what its text says, and passes axe.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { renewConsentCookie } from '../../dist/npm/server.js';
import { runLoquet } from '../cli/run-loquet.mjs';
import { axeFindings } from '../support/axe.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

/** Pages of their own that belong to another's situation. */
const seconds = ['turbo-suite'];

describe('situation', () => {
  let server, browser, visitor;
  const tested = new Set();
  before(async () => {
    server = await startServer({ responses: { '/loquet/renew': renew } });
    browser = await openBrowserForVisitors(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    server.log.length = 0;
    visitor = await browser.newVisitor();
  });
  afterEach(async () => {
    assert.deepEqual(visitor.errors, []);
    await visitor.leave();
  });

  /** Goes to a situation and looks at it twice with axe: with the question on the screen, and later as the test left it. */
  const comeTo = async (name, host) => {
    tested.add(name);
    await visitor.visit(server.url(`/situations/${name}.html`, host));
    await visitor.seesBanner();
    assert.deepEqual(await axeFindings(visitor.page), []);
  };
  const asked = (file) => server.log.filter((entry) => entry.endsWith(`/trackers/${file}`)).length;
  const accept = async () => {
    await visitor.click('Tout accepter');
    await visitor.seesNoBanner();
  };
  const measures = () => visitor.waitFor(() => document.documentElement.dataset.mesure);
  const refuseByManaging = async () => {
    await visitor.page.getByRole('contentinfo').getByRole('button', { name: 'Gérer mes cookies' }).click();
    await visitor.clickAndReload('Tout refuser');
    await visitor.waitFor(() => window.loquet?.record?.how === 'refuse-all');
  };
  const placeholders = () => visitor.page.locator('consent-placeholder').count();
  const seesPlaceholder = async (title) => {
    await visitor.page.locator('consent-placeholder').getByText(title).first().waitFor();
  };
  const seesFrame = (file) =>
    visitor.waitFor(
      (name) => [...document.querySelectorAll('iframe')].some((frame) => frame.src.endsWith(name) && frame.offsetWidth),
      file,
    );

  it('tete: held, run on acceptance without a reload, gone after a withdrawal', async () => {
    await comeTo('tete');
    await visitor.reads('retenue');
    assert.equal(asked('mesure.js'), 0);
    await visitor.page.evaluate(() => void (window.same = true));
    await accept();
    await measures();
    await visitor.reads('exécutée');
    assert.equal(await visitor.page.evaluate(() => window.same), true);
    assert.deepEqual(await visitor.cookieNames(), ['eu-consent', 'mesure_demo']);
    await refuseByManaging();
    await visitor.waitFor(() => !document.cookie.includes('mesure_demo'));
    await visitor.reads('retenue');
    assert.equal(asked('collect.gif'), 1);
    assert.deepEqual(await axeFindings(visitor.page), []);
  });

  it('npm: a module starts consent, without a tag', async () => {
    await comeTo('npm');
    assert.equal(await visitor.page.locator('script[src$="loquet.js"]').count(), 0);
    await visitor.reads('non accordée');
    await accept();
    await measures();
    await visitor.waitFor(() => document.querySelector('#reponse').textContent === 'accordée');
  });

  it('application: what a view brings is held, and released by the table of another view', async () => {
    await comeTo('application');
    await visitor.click('Tout refuser');
    await visitor.page.getByRole('link', { name: 'Ma résidence' }).click();
    await seesPlaceholder('Visite filmée de la résidence');
    assert.equal(asked('video.html'), 0);
    await visitor.page.getByRole('navigation', { name: 'Vues' }).getByRole('link', { name: 'Cookies' }).click();
    await visitor.turn('Autoriser Vidéo');
    await visitor.page.getByRole('button', { name: /^Enregistrer/ }).click();
    await visitor.waitFor(() => window.loquet.isGranted('video'));
    await visitor.page.getByRole('link', { name: 'Ma résidence' }).click();
    await seesFrame('video.html');
    assert.deepEqual(await axeFindings(visitor.page), []);
  });

  it('turbo: question, choice and placeholders follow from page to page without a reload', async () => {
    await comeTo('turbo');
    await visitor.page.evaluate(() => void (window.same = true));
    await visitor.page.getByRole('link', { name: 'la seconde' }).click();
    await seesPlaceholder('Visite filmée de la résidence');
    await visitor.seesBanner();
    assert.deepEqual(await axeFindings(visitor.page), []);
    await accept();
    await seesFrame('video.html');
    await visitor.page.getByRole('link', { name: 'Revenir à la première' }).click();
    await visitor.page.getByRole('link', { name: 'la seconde' }).click();
    await seesFrame('video.html');
    assert.equal(await visitor.isAsked(), false);
    assert.equal(await visitor.page.evaluate(() => window.same), true);
  });

  it('csp: banner, style and release under a strict policy with Trusted Types', async () => {
    await visitor.page.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        window.violations.push(violatedDirective),
      );
    });
    await comeTo('csp');
    assert.equal(
      await visitor.page.evaluate(
        () => getComputedStyle(document.querySelector('consent-banner').shadowRoot.querySelector('.banner')).position,
      ),
      'fixed',
    );
    // The policy is in force: it refuses what a site without Trusted Types could do.
    assert.equal(
      await visitor.page.evaluate(() => {
        try {
          document.createElement('script').src = '/x.js';
          return 'allowed';
        } catch {
          return 'refused';
        }
      }),
      'refused',
    );
    await visitor.page.evaluate(() => void (window.violations.length = 0));
    visitor.errors.length = 0;
    await accept();
    await measures();
    assert.deepEqual(await visitor.page.evaluate(() => window.violations), []);
  });

  it('contenus: shown once without a choice, or for good with one, each by itself', async () => {
    await comeTo('contenus');
    await seesPlaceholder('Visite filmée de la résidence des Lilas');
    await seesPlaceholder('Plan de l’agence');
    assert.equal(asked('video.html') + asked('plan.html'), 0);
    await visitor.click('Tout refuser');
    await visitor.seesNoBanner();
    const record = await visitor.record('eu-consent');
    await visitor.page
      .locator('consent-placeholder')
      .getByRole('button', { name: 'Afficher cette fois' })
      .first()
      .click();
    await seesFrame('video.html');
    assert.deepEqual(await visitor.record('eu-consent'), record);
    await visitor.visit(server.url('/situations/contenus.html'));
    await seesPlaceholder('Visite filmée de la résidence des Lilas');
    await visitor.page
      .locator('consent-placeholder')
      .getByRole('button', { name: 'Toujours autoriser' })
      .first()
      .click();
    await seesFrame('video.html');
    assert.deepEqual((await visitor.record('eu-consent')).choices, { mesure: false, video: true, plan: false });
    assert.equal(await placeholders(), 1);
    assert.equal(asked('plan.html'), 0);
    assert.deepEqual(await axeFindings(visitor.page), []);
  });

  it('langues: question, table and notice in the language that is chosen, each of its texts too', async () => {
    await comeTo('langues');
    const choose = (language) =>
      visitor.page.locator('consent-banner').locator(`.language[lang="${language}"]`).click();
    const elements = ['consent-banner', 'cookie-table', 'privacy-policy'];
    const reads = (text) =>
      visitor.waitFor(
        ({ names, wanted }) =>
          names.every((name, at) => document.querySelector(name).shadowRoot.textContent.includes(wanted[at])),
        { names: elements, wanted: text },
      );
    /** What is read in French all the same, by the languages of the elements. */
    const inFrench = () =>
      visitor.page.evaluate(
        (names) =>
          names.flatMap((name) =>
            [...document.querySelector(name).shadowRoot.querySelectorAll('[lang=fr]')]
              .filter((node) => !node.matches('.language'))
              .map((node) => node.textContent.trim()),
          ),
        elements,
      );
    await choose('ar');
    await reads(['قياس عدد الزيارات', 'يتعرّف على زيارة ثانية.', 'عقد إيجارك']);
    assert.deepEqual(
      await visitor.page.evaluate((names) => names.map((name) => document.querySelector(name).dir), elements),
      ['rtl', 'rtl', 'rtl'],
    );
    assert.deepEqual(await inFrench(), []);
    assert.deepEqual(await axeFindings(visitor.page), []);
    await choose('tr');
    await reads(['Ziyaret ölçümü', 'İkinci ziyareti tanır.', 'kira sözleşmeniz']);
    assert.deepEqual(await inFrench(), []);
    await choose('fr-x-simple');
    await reads(['Mesure d’audience', 'Reconnaît une deuxième visite.', 'votre bail']);
    await visitor.click('Tout refuser');
    await visitor.seesNoBanner();
    assert.deepEqual((await visitor.record('eu-consent')).choices, { mesure: false });
  });

  it('matomo-exempte: measures before any answer, and stops when the visitor objects', async () => {
    await comeTo('matomo-exempte');
    await measures();
    await visitor.waitFor(() => document.cookie.includes('_pk_id'));
    const { expires } = await visitor.cookie('_pk_id.1.demo');
    assert.ok(expires * 1000 - Date.now() < 394 * 86_400_000);
    await visitor.page.getByRole('contentinfo').getByRole('button', { name: 'Gérer mes cookies' }).click();
    assert.equal(await visitor.hasOn(/^Matomo/), true);
    await visitor.turn(/^Matomo/);
    await visitor.clickAndReload('Enregistrer mes choix');
    await visitor.waitFor(() => window.loquet?.record && !document.cookie.includes('_pk_'));
    await visitor.reads('retenue');
    assert.equal((await visitor.record('eu-consent')).choices.matomo, false);
    assert.equal(asked('collect.gif'), 1);
  });

  it('tag-manager: a denied default, nothing fetched, then each tag by its own consent', async () => {
    await comeTo('tag-manager');
    assert.equal(asked('tag-manager.js'), 0);
    await visitor.waitFor(() => window.dataLayer?.length);
    const [command, kind, types] = await visitor.page.evaluate(() => [...window.dataLayer[0]]);
    assert.deepEqual([command, kind], ['consent', 'default']);
    for (const type of ['analytics_storage', 'ad_storage', 'ad_user_data', 'ad_personalization'])
      assert.equal(types[type], 'denied', type);
    await visitor.click('Personnaliser');
    await visitor.turn(/^Google Analytics/);
    await visitor.click('Enregistrer mes choix');
    await visitor.waitFor(() => document.documentElement.dataset.consent?.includes('analytics_storage granted'));
    assert.match(await visitor.page.evaluate(() => document.documentElement.dataset.consent), /ad_storage denied/);
    assert.deepEqual(await visitor.cookieNames(), ['_ga', 'eu-consent']);
    await visitor.page.evaluate(() => window.loquet.acceptAll());
    await visitor.waitFor(() => document.documentElement.dataset.consent.includes('ad_storage granted'));
    assert.deepEqual(await visitor.cookieNames(), ['_ga', '_gcl_au', 'eu-consent']);
  });

  it('connexion: the notice in short names the controller, beside the form', async () => {
    await comeTo('connexion');
    await accept();
    await visitor.waitFor(() =>
      document.querySelector('privacy-policy')?.shadowRoot?.textContent.includes('Habitat Exemple'),
    );
    assert.deepEqual(await axeFindings(visitor.page), []);
  });

  it('sous-domaines: one answer for both', async () => {
    await comeTo('sous-domaines', 'www.habitat.example');
    await accept();
    await visitor.visit(server.url('/situations/sous-domaines.html', 'locataires.habitat.example'));
    await measures();
    assert.equal(await visitor.isAsked(), false);
    assert.deepEqual((await visitor.record('eu-consent')).how, 'accept-all');
  });

  it('sous-domaines, elsewhere: the browser refuses the cookie, and the page says so', async () => {
    await comeTo('sous-domaines');
    await visitor.page.evaluate(() => {
      document.addEventListener('consent-error', ({ detail }) => (window.said = detail.kind));
    });
    await accept();
    await visitor.waitFor(() => window.said === 'storage');
    assert.deepEqual(
      (await visitor.cookieNames()).filter((name) => name === 'eu-consent'),
      [],
    );
    assert.ok(visitor.errors.every((error) => error.includes('the choice holds for this page only')));
    visitor.errors.length = 0;
  });

  it('renouvellement: the server writes the same choice with the same expiry', async () => {
    await comeTo('renouvellement');
    await accept();
    const given = await visitor.cookie('eu-consent');
    await visitor.visit(server.url('/situations/renouvellement.html'));
    await server.untilAsked('localhost/loquet/renew');
    const { value, expires } = await visitor.cookie('eu-consent');
    assert.equal(value, given.value);
    assert.ok(Math.abs(expires - given.expires) <= 1);
    await visitor.click('QA');
    await visitor.clickAndReload('Sept jours dans Safari');
    await visitor.waitFor(() => window.loquet?.record);
    assert.equal(await visitor.isAsked(), false);
  });

  it('wordpress: what a plugin adds waits for the answer', async () => {
    await comeTo('wordpress');
    assert.equal(asked('mesure.js'), 0);
    await accept();
    await measures();
  });

  for (const name of ['sharepoint', 'jsf'])
    it(`${name}: the page is one form, and nothing of the kit submits it`, async () => {
      await comeTo(name);
      if (name === 'jsf') {
        await visitor.click('Demander une réponse partielle');
        await seesPlaceholder('Visite filmée de la résidence');
      }
      await visitor.click('Personnaliser');
      await visitor.page.getByRole('dialog').waitFor();
      await visitor.page.keyboard.press('Escape');
      await visitor.page.getByRole('dialog').waitFor({ state: 'detached' });
      await accept();
      await (name === 'jsf' ? seesFrame('video.html') : measures());
      await visitor.page.getByRole('contentinfo').getByRole('button', { name: 'Gérer mes cookies' }).click();
      await visitor.click('Enregistrer mes choix');
      assert.equal(await visitor.page.evaluate(() => document.querySelector('#envois').textContent), '0');
      // It can be: the count would tell.
      await visitor.page.evaluate(() => document.querySelector('form').requestSubmit());
      await visitor.waitFor(() => document.querySelector('#envois').textContent === '1');
    });

  it('every config of theirs is without an error and a warning', () => {
    for (const file of readdirSync('demo/situations/configs')) {
      const { stdout, stderr, status } = runLoquet('demo/situations/configs', ['lint', file]);
      assert.equal(status, 0, stdout + stderr);
      assert.match(stdout + stderr, /0 errors, 0 warnings/);
    }
  });

  it('each page is one of these tests, and the list leads to it', async () => {
    const pages = readdirSync('demo/situations')
      .filter((name) => name.endsWith('.html') && name !== 'index.html')
      .map((name) => name.replace('.html', ''))
      .filter((name) => !seconds.includes(name))
      .sort();
    assert.deepEqual([...tested].sort(), pages);
    const list = readFileSync('demo/situations/index.html', 'utf8');
    assert.deepEqual([...list.matchAll(/href="([\w-]+)\.html"/g)].map(([, name]) => name).sort(), pages);
    await visitor.page.goto(server.url('/situations/'));
    assert.deepEqual(await axeFindings(visitor.page), []);
  });
});

function renew({ url, method, headers }) {
  const request = new Request(`https://${headers.host}${url}`, { method, headers: { Cookie: headers.cookie ?? '' } });
  const answer = renewConsentCookie(request);
  return { status: answer.status, type: 'text/plain', headers: Object.fromEntries(answer.headers), body: '' };
}
