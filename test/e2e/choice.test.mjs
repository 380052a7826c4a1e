// What an answer does, and how long it lasts.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { barePage, smallConfig } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { until } from '../support/until.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const tracker = `<script type="text/plain" data-consent="stats">
  document.cookie = '_ga=1; path=/; max-age=1000';
  document.cookie = '_ga_ABC=1; path=/; max-age=1000';
  window.ran = true;
</script>`;

describe('a choice', () => {
  let server, browser, visitor;
  before(async () => {
    server = await startServer();
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

  const serve = (page, path = '/page') => {
    server.responses[path] = { type: 'text/html; charset=utf-8', body: barePage(page) };
  };
  const come = () => visitor.visit(server.url('/page'));
  const comeAt = async (moment) => {
    await visitor.live(moment);
    await come();
  };

  const ownButton = () => document.querySelector('body > [data-consent-action=open]');

  it('is reached again by a plain link to #cookies, which needs no button beside it', async () => {
    serve({ body: '<a href="#cookies">Mes cookies</a>' });
    await come();
    await visitor.click('Tout refuser');
    await visitor.page.getByRole('link', { name: 'Mes cookies' }).click();
    await visitor.seesHeading('Vos choix');
    assert.equal(await visitor.page.evaluate(ownButton), null);
  });

  it('is reached by a button of the kit where #cookies is a place of the page', async () => {
    serve({ body: '<a href="#cookies">Recettes</a><h2 id="cookies">Cookies</h2>' });
    await come();
    await visitor.waitFor(ownButton);
  });

  it('accepted: keeps a record, and asks again after 13 calendar months, to the minute', async () => {
    serve({ head: tracker });
    await comeAt('2026-11-24T10:00:00Z');
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    const { id, ...record } = await visitor.record('eu-consent');
    assert.match(id, /^[\w-]{22}$/);
    assert.deepEqual(record, {
      v: 1,
      at: '2026-11-24T10:00:00Z',
      rev: '2026-11-24',
      how: 'accept-all',
      choices: { stats: true, video: true },
      categories: { stats: 'analytics', video: 'media' },
    });

    await comeAt('2027-12-24T09:59:00Z');
    assert.equal(await visitor.isAsked(), false);
    await visitor.waitFor(() => window.ran);

    await comeAt('2027-12-24T10:00:00Z');
    await visitor.seesBanner();
    assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
    assert.equal(await visitor.page.evaluate(() => window.loquet.isGranted('stats')), false);
    assert.equal((await visitor.record('eu-consent')).at, '2026-11-24T10:00:00Z');
  });

  for (const [refused, again] of [
    ['2026-11-24T10:00:00Z', '2026-12-24T10:00:00Z'],
    ['2027-01-31T10:00:00Z', '2027-02-28T10:00:00Z'],
    ['2028-01-31T10:00:00Z', '2028-02-29T10:00:00Z'],
  ]) {
    it(`refused on ${refused}: runs nothing, and asks again on ${again}`, async () => {
      serve({ head: tracker });
      await comeAt(refused);
      await visitor.seesBanner();
      await visitor.click('Tout refuser');
      await visitor.waitFor(() => document.cookie.includes('eu-consent'));
      assert.equal((await visitor.record('eu-consent')).how, 'refuse-all');

      await comeAt(new Date(Date.parse(again) - 60_000));
      assert.equal(await visitor.isAsked(), false);
      await comeAt(again);
      await visitor.seesBanner();
      assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
      assert.deepEqual(await visitor.cookieNames(), ['eu-consent']);
    });
  }

  it('writes a cookie that lives long enough and not over 400 days', async () => {
    serve({});
    await come();
    await visitor.seesBanner();
    await visitor.click('Tout refuser');
    await visitor.waitFor(() => document.cookie.includes('eu-consent'));
    const { expires, path, sameSite, secure, httpOnly } = await visitor.cookie('eu-consent');
    const days = (expires - Date.now() / 1000) / 86_400;
    assert.ok(days > 399 && days <= 400, String(days));
    assert.deepEqual(
      { path, sameSite, secure, httpOnly },
      { path: '/', sameSite: 'Lax', secure: true, httpOnly: false },
    );
  });

  it('withdrawn: erases the cookies of the service and reloads, and leaves the others', async () => {
    serve({ head: tracker });
    await come();
    await visitor.page.evaluate(() => (document.cookie = 'SESSION=1; path=/'));
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => document.cookie.includes('_ga_ABC'));
    await visitor.click('Gérer mes cookies');
    await visitor.clickAndReload('Tout refuser');
    await visitor.waitFor(() => window.loquet?.record?.how === 'refuse-all');
    assert.deepEqual(await visitor.cookieNames(), ['SESSION', 'eu-consent']);
    assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
  });

  it('withdrawn: reloads though the file that erases does not come, and erases when it does', async () => {
    serve({ head: tracker });
    await come();
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => document.cookie.includes('_ga_ABC'));
    const file = readdirSync('dist').find((name) => name.startsWith('loquet-upkeep-'));
    let asked = 0;
    server.responses[`/loquet/${file}`] = () => (asked++ ? undefined : { status: 404, type: 'text/plain', body: '' });
    await visitor.click('Gérer mes cookies');
    await visitor.clickAndReload('Tout refuser');
    await until(async () => (await visitor.cookieNames()).join() === 'eu-consent');
    assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
    delete server.responses[`/loquet/${file}`];
  });

  it('is not made by closing the preferences, by Escape, or by leaving', async () => {
    serve({ head: tracker });
    await come();
    await visitor.click('Personnaliser');
    await visitor.turn(/Service stats/);
    await visitor.page.keyboard.press('Escape');
    await visitor.seesBanner();
    await visitor.click('Personnaliser');
    assert.equal(await visitor.hasOn(/Service stats/), false);
    await visitor.click('Fermer sans enregistrer');
    await come();
    await visitor.seesBanner();
    assert.deepEqual(await visitor.cookieNames(), []);
  });

  it('made service by service: saves just that', async () => {
    serve({ head: tracker });
    await come();
    await visitor.click('Personnaliser');
    await visitor.turn(/Service stats/);
    await visitor.click('Enregistrer mes choix');
    await visitor.waitFor(() => window.ran);
    const { how, choices } = await visitor.record('eu-consent');
    assert.deepEqual({ how, choices }, { how: 'custom', choices: { stats: true, video: false } });
  });

  it('is asked again for a new service, and keeps the answers to the others', async () => {
    serve({ head: tracker });
    await come();
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    const config = smallConfig();
    config.services.push({ ...config.services[2], id: 'maps', name: 'Cartes' });
    const listener = `<script>addEventListener('consent-ask', ({ detail }) => (window.reason = detail.reason), true);</script>`;
    serve({ config, head: listener + tracker });
    await come();
    await visitor.seesBanner();
    await visitor.waitFor(() => window.ran);
    assert.equal(await visitor.page.evaluate(() => window.reason), 'new-service');
    assert.equal(await visitor.page.evaluate(() => window.loquet.isGranted('maps')), false);
  });

  it('lapses when the revision is raised', async () => {
    serve({ head: tracker });
    await come();
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    serve({ config: smallConfig({ revision: '2026-12-01' }), head: tracker });
    await come();
    await visitor.seesBanner();
    assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
    // What ran before left its cookies: they are erased at this start.
    await visitor.waitFor(() => !document.cookie.includes('_ga'));
  });

  it('holds for the page when the browser refuses cookies, and says so', async () => {
    // A cookie of another domain is what every browser refuses.
    serve({ config: smallConfig({ consent: { cookie: { domain: 'elsewhere.example' } } }), head: tracker });
    await come();
    await visitor.seesBanner();
    await visitor.page.evaluate(() =>
      document.addEventListener('consent-error', ({ detail }) => (window.said = detail)),
    );
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran && window.said);
    assert.equal(await visitor.page.evaluate(() => window.said.kind), 'storage');
    assert.equal(await visitor.isAsked(), false);
  });

  it('is kept in the journal, which the visitor reads and downloads', async () => {
    serve({});
    await come();
    await visitor.seesBanner();
    await visitor.click('Tout refuser');
    await visitor.waitFor(() => document.cookie.includes('eu-consent'));
    await visitor.click('Gérer mes cookies');
    await visitor.page.getByText('Vos choix sur cet appareil').click();
    await visitor.reads(/: tout refusé$/);
    const { landlord, choices } = JSON.parse(await visitor.download('Télécharger mon reçu (JSON)'));
    assert.equal(landlord, 'Habitat Exemple');
    assert.deepEqual(choices[0].choices, { stats: false, video: false });
    assert.match(choices[0].fingerprint, /^[0-9a-f]{64}$/);
  });

  it('is read from the journal once, whatever is pressed beside it', async () => {
    serve({
      head: `<script>
        const { get } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.get = function (key) { window.reads = (window.reads ?? 0) + 1; return get.call(this, key); };
      </script>`,
    });
    await come();
    await visitor.seesBanner();
    await visitor.click('Tout refuser');
    // The journal looks at what it has before it takes the answer, which is kept in the cookie by then.
    await visitor.waitFor(() => window.reads);
    await visitor.page.evaluate(() => (window.reads = 0));
    await visitor.click('Gérer mes cookies');
    await visitor.page.getByText('Vos choix sur cet appareil').click();
    await visitor.reads(/: tout refusé$/);
    for (const on of [true, false])
      await visitor.page.evaluate(async (isOn) => {
        const banner = document.querySelector('consent-banner');
        const control = banner.shadowRoot.querySelector('[role=switch]');
        control.click();
        await banner.updateComplete;
        if (control.checked !== isOn) throw new Error('The switch did not follow.');
        // A read that followed from it would have begun two frames later.
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }, on);
    assert.equal(await visitor.page.evaluate(() => window.reads), 1);
  });

  it('is asked for again though the words on what changed do not come', async () => {
    const file = readdirSync('dist').find((name) => name.startsWith('loquet-what-changed-'));
    server.responses[`/loquet/${file}`] = { status: 404, type: 'text/plain', body: 'Not found' };
    serve({
      head: `${tracker}<script>
        document.addEventListener('consent-error', ({ detail }) => { window.said = detail; });
      </script>`,
    });
    await comeAt('2026-11-24T10:00:00Z');
    await visitor.seesBanner();
    await visitor.click('Tout refuser');
    await visitor.waitFor(() => document.cookie.includes('eu-consent'));
    await comeAt('2027-01-24T10:00:00Z');
    await visitor.seesBanner();
    await visitor.waitFor(() => window.said);
    const { kind, message } = await visitor.page.evaluate(() => window.said);
    assert.equal(kind, 'interface');
    assert.match(message, /words on what changed cannot be shown/);
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    delete server.responses[`/loquet/${file}`];
  });

  it('does not need the journal', async () => {
    serve({
      head: `<script>Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });</script>${tracker}`,
    });
    await come();
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    await visitor.click('Gérer mes cookies');
    await visitor.page.getByText('Vos choix sur cet appareil').click();
    await visitor.reads('Aucun choix n’est gardé sur cet appareil.');
  });

  it('is followed on its page where the browser lets no tab hear of another', async () => {
    serve({
      head: `<script>
        window.BroadcastChannel = function () { throw new DOMException('no', 'SecurityError'); };
        window.said = [];
        for (const type of ['consent-ready', 'consent-change']) document.addEventListener(type, () => said.push(type));
      </script>${tracker}`,
    });
    await come();
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    await visitor.waitFor(() => String(window.said) === 'consent-ready,consent-change');
    await visitor.click('Gérer mes cookies');
    await visitor.clickAndReload('Tout refuser');
    assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
    assert.deepEqual(visitor.errors, []);
  });

  it('made on another page is followed after Back, from the back/forward cache', async () => {
    serve({ head: tracker });
    serve({ head: tracker }, '/other');
    await come();
    await visitor.seesBanner();
    await visitor.page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.restored = persisted)));
    await visitor.page.goto(server.url('/other'));
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    await visitor.page.goBack();
    await visitor.waitFor(() => window.ran && !window.loquet.asking);
    await visitor.seesNoBanner();
  });

  it('is not made by a button of the site whose word is misspelt', async () => {
    serve({ body: '<button type="button" data-consent-action="refus">Non</button>' });
    await come();
    await visitor.click('Non');
    await visitor.seesHeading('Vos choix');
    assert.deepEqual(await visitor.cookieNames(), []);
  });

  it('is asked in French when the other texts cannot be had', async () => {
    const config = smallConfig({ languages: ['fr', 'en'] });
    server.responses['/page'] = {
      type: 'text/html; charset=utf-8',
      body: barePage({ config }).replace('lang="fr"', 'lang="en"'),
    };
    const texts = readdirSync('dist').find((name) => name.startsWith('loquet-en-'));
    server.responses[`/loquet/${texts}`] = { drop: true };
    await come();
    await visitor.seesBanner();
    assert.equal(await visitor.page.evaluate(() => document.querySelector('consent-banner').lang), 'fr');
  });

  it('is said to the page: events and the buttons of the site', async () => {
    serve({
      body: `<script>window.said = []; for (const type of ['ready', 'ask', 'change'])
          document.addEventListener('consent-' + type, ({detail}) => said.push([type, detail.granted.join()]));</script>
        <button type="button" data-consent-action="accept" data-consent-for="stats">Oui</button>`,
    });
    await come();
    await visitor.click('Oui');
    await visitor.waitFor(() => window.said.length >= 3);
    assert.deepEqual(await visitor.page.evaluate(() => window.said), [
      ['ready', 'session'],
      ['ask', 'session'],
      ['change', 'session,stats'],
    ]);
    assert.deepEqual((await visitor.record('eu-consent')).choices, { stats: true, video: false });
  });
});
