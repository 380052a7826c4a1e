// The demo's panel: each of its controls, as somebody who checks a site presses them.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import { smallConfig } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

/** A page with two optional services, one of which keeps what no script can erase. */
const page = (changes) => {
  const config = smallConfig(changes);
  config.services[2].cookies = [{ name: 'VIDEO', purpose: 'La vidéo.', lifetime: 'P1M', httpOnly: true }];
  config.services[1].hosts = ['stats.example'];
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="fr"><head><title>Essai</title>
<script type="application/json" id="config">${JSON.stringify(config)}</script>
<script src="/loquet/loquet-qa.js" data-config="#config"></script>
<script src="/loquet/loquet.js" data-config="#config"></script>
<script type="text/plain" data-consent="stats">window.ran = true;</script></head>
<body><main><h1>Essai</h1><iframe data-consent="video" data-src="/trackers/video.html" title="Une page"></iframe></main></body></html>`,
  };
};

describe('the QA panel', () => {
  let server, browser, visitor;
  before(async () => {
    server = await startServer({
      responses: {
        '/page': page({ consent: { reloadOnWithdrawal: false } }),
        '/renewed': page({ consent: { cookie: { renewUrl: '/renew' } } }),
        '/renew': { status: 204, type: 'text/plain', body: '' },
      },
    });
    browser = await openBrowserForVisitors(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    visitor = await browser.newVisitor();
  });

  /** What these tests have pressed. */
  const pressed = new Set();
  const click = async (name) => {
    pressed.add(name);
    await visitor.click(name);
  };
  const comeOn = async (path = '/page') => {
    await visitor.visit(server.url(path));
    await click('QA');
    await visitor.seesHeading('Panneau QA');
  };
  const press = async (name) => {
    pressed.add(name);
    await visitor.clickAndReload(name);
    await visitor.page.evaluate(() => window.loquet.ready.catch(() => undefined));
    await visitor.seesHeading('Panneau QA');
  };
  const unfold = async (title) => {
    pressed.add(title);
    await visitor.page.getByText(title, { exact: true }).click();
  };
  const accept = async () => {
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.loquet.record);
  };
  const granted = () => visitor.page.evaluate(() => ['stats', 'video'].filter((id) => window.loquet.isGranted(id)));
  const kitTime = () => visitor.page.evaluate(() => window.loquetQa.now().getTime());
  const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 60_000, `${actual} is not ${expected}`);
  const inMonths = (months, from = Date.now()) => {
    const date = new Date(from);
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
    return date.getTime();
  };

  it('is folded at first, and as it was left on the next page', async () => {
    await visitor.visit(server.url('/page'));
    await visitor.page.getByRole('button', { name: 'QA', exact: true }).waitFor();
    assert.equal(await visitor.page.getByRole('heading', { name: 'Panneau QA' }).count(), 0);
    await click('QA');
    await visitor.seesHeading('Panneau QA');
    await visitor.visit(server.url('/clesence/'));
    await visitor.seesHeading('Panneau QA');
    await click('Replier');
    await visitor.page.getByRole('button', { name: 'QA', exact: true }).waitFor();
  });

  it('leaves the page to the loader of the visitors until it is told otherwise', async () => {
    await visitor.visit(server.url('/page'));
    assert.equal(await visitor.page.evaluate(() => window.loquet.now === window.loquetQa.now), false);
    await comeOn();
    await press('+ 1 mois');
    assert.equal(await visitor.page.evaluate(() => window.loquet.now === window.loquetQa.now), true);
  });

  it('decodes the record, and puts its dates in order', async () => {
    await comeOn();
    await visitor.reads('Aucune réponse.');
    await accept();
    await visitor.reads('tout accepté');
    await visitor.reads('stats : oui, video : oui');
    const order = await visitor.page.evaluate(() =>
      [...document.querySelector('qa-panel').shadowRoot.querySelectorAll('.timeline .when')].map((label) =>
        label.textContent.replace(/^.*: /, ''),
      ),
    );
    assert.deepEqual(order, ['choix', 'maintenant', 'la question revient', 'expiration du cookie']);
  });

  it('travels a month, thirteen months and back, and never touches Date', async () => {
    await comeOn();
    await accept();
    await press('+ 1 mois');
    near(await kitTime(), inMonths(1));
    assert.equal(await visitor.isAsked(), false);
    assert.deepEqual(await granted(), ['stats', 'video']);
    await press('+ 13 mois');
    near(await kitTime(), inMonths(13, inMonths(1)));
    await visitor.seesBanner();
    assert.deepEqual(await granted(), []);
    near(await visitor.page.evaluate(() => Date.now()), Date.now());
    await press('Revenir au présent');
    near(await kitTime(), Date.now());
    assert.equal(await visitor.isAsked(), false);
  });

  it('travels to the minute before the question, and to the minute after', async () => {
    await comeOn();
    await visitor.click('Tout refuser');
    await visitor.waitFor(() => window.loquet.record);
    await press('Une minute avant la question');
    assert.equal(await visitor.isAsked(), false);
    await press('Une minute après');
    await visitor.seesBanner();
    near(await kitTime(), inMonths(1) + 60_000);
  });

  it('forgets as Safari does after seven days, unless a server has written the choice', async () => {
    await comeOn();
    await accept();
    await press('Sept jours dans Safari');
    near(await kitTime(), Date.now() + 7 * 86_400_000);
    await visitor.seesBanner();
    assert.deepEqual(await visitor.cookieNames(), []);

    visitor = await browser.newVisitor();
    await comeOn('/renewed');
    await accept();
    await press('Sept jours dans Safari');
    assert.equal(await visitor.isAsked(), false);
  });

  for (const [label, asked, services] of [
    ['Première visite', true, []],
    ['Tout accepté', false, ['stats', 'video']],
    ['Tout refusé', false, []],
    ['Accepté en partie', false, ['stats']],
    ['Acceptation échue', true, []],
    ['Révision relevée', true, []],
    ['Service ajouté', true, ['stats']],
    ['Cookie illisible', true, []],
    ['Global Privacy Control', false, []],
  ])
    it(`forces: ${label}`, async () => {
      await comeOn();
      await visitor.click('Personnaliser');
      await visitor.click('Enregistrer mes choix');
      await visitor.waitFor(() => window.loquet.record);
      await press(label);
      assert.equal(await visitor.isAsked(), asked);
      assert.deepEqual(await granted(), services);
      // Once more, without the panel's doing.
      await visitor.visit(server.url('/page'));
      assert.equal(await visitor.isAsked(), asked);
      assert.deepEqual(await granted(), services);
    });

  it('forces: cookies refused by the browser', async () => {
    await comeOn();
    await press('Cookies refusés');
    await accept();
    assert.deepEqual(await granted(), ['stats', 'video']);
    assert.deepEqual(await visitor.cookieNames(), []);
    assert.ok(visitor.errors.some((error) => error.includes('the choice holds for this page only')));
    await visitor.visit(server.url('/page'));
    await visitor.seesBanner();
  });

  it('forces: a config that the server does not have', async () => {
    await comeOn();
    await accept();
    await press('Configuration absente (404)');
    await visitor.waitFor(() => window.loquetQa.log.events.some(({ type }) => type === 'consent-error'));
    assert.deepEqual(await granted(), []);
    assert.ok(visitor.errors.some((error) => error.includes('the server answered 404')));
    await press('Tout accepté');
    assert.deepEqual(await granted(), ['stats', 'video']);
  });

  it('does not offer a state that the config cannot be in', async () => {
    await comeOn('/clesence/');
    await visitor.waitFor(
      () => !document.querySelector('qa-panel').shadowRoot.querySelector('#accepted').hasAttribute('disabled'),
    );
    assert.equal(await visitor.page.getByRole('button', { name: 'Accepté en partie' }).isDisabled(), true);
    await visitor.visit(server.url('/valloire/'));
    await visitor.reads('rien n’est demandé, rien n’est enregistré');
    assert.equal(await visitor.page.getByRole('button', { name: 'Tout accepté' }).isDisabled(), true);
  });

  it('lists what is held, released, refused, leaked and left, with element and service, as it happens', async () => {
    const items = () =>
      visitor.page.evaluate(() =>
        [...document.querySelector('qa-panel').shadowRoot.querySelectorAll('#items li')].map((item) =>
          [...item.children].map((part) => part.textContent.replace(/\s+/g, ' ').trim()).join(' '),
        ),
      );
    const until = async (...expected) => {
      await visitor.waitFor(
        (count) => document.querySelector('qa-panel').shadowRoot.querySelectorAll('#items li').length === count,
        expected.length,
      );
      await visitor.waitFor(
        (last) => document.querySelector('qa-panel').shadowRoot.querySelector('#items').textContent.includes(last),
        expected.at(-1).split(' ')[0],
      );
      assert.deepEqual(await items(), expected);
    };
    /** Waits for an item: the panel draws what the log has a moment later. */
    const lists = (start) =>
      visitor.waitFor(
        (wanted) =>
          [...document.querySelector('qa-panel').shadowRoot.querySelectorAll('#items li')].some((item) =>
            [...item.children]
              .map((part) => part.textContent.replace(/\s+/g, ' ').trim())
              .join(' ')
              .startsWith(wanted),
          ),
        start,
      );
    const script = '<script> en ligne dans la page (stats)';
    const frame = '<iframe> trackers/video.html (video)';
    await comeOn();
    await until(`retenu ${script}`, `retenu ${frame}`);
    await visitor.page.evaluate(() => void (new Image().src = 'https://stats.example/pixel.gif'));
    await until(`retenu ${script}`, `retenu ${frame}`, 'refusé img stats.example (loquet/loquet.js) (stats)');
    await visitor.page.evaluate(
      () => void document.body.insertAdjacentHTML('beforeend', '<img alt="" src="https://stats.example/b.gif">'),
    );
    await lists('échappé');
    await accept();
    await visitor.waitFor(() => window.ran);
    await lists(`libéré ${script}`);
    await lists('libéré <iframe>');
    await visitor.page.evaluate(() => window.loquet.withdraw());
    await lists('resté cookie VIDEO: http-only (video)');
  });

  it('tells declared cookies and storage from others, and erases the cookies', async () => {
    await comeOn();
    await accept();
    await visitor.page.evaluate(() => {
      document.cookie = '_ga=1; Path=/';
      document.cookie = 'inconnu=1; Path=/';
      localStorage.setItem('brouillon', '1');
      sessionStorage.setItem('loquet-language', 'fr');
    });
    await unfold('Cookies et stockage');
    await visitor.reads('brouillon');
    await visitor.reads('Loquet : le journal');
    const list = await visitor.page.evaluate(() =>
      document.querySelector('qa-panel').shadowRoot.querySelector('#stored').textContent.replace(/\s+/g, ' '),
    );
    assert.match(list, /déclaré ?eu-consent \(cookie, Loquet : le choix\)/);
    assert.match(list, /déclaré ?_ga \(cookie, stats\)/);
    assert.match(list, /non déclaré ?inconnu \(cookie\)/);
    assert.match(list, /non déclaré ?brouillon \(localStorage\)/);
    assert.match(list, /déclaré ?loquet \(IndexedDB, Loquet : le journal\)/);
    assert.match(list, /déclaré ?loquet-language \(sessionStorage, Loquet : la langue choisie\)/);
    await press('Effacer les cookies de cette page');
    assert.deepEqual(await visitor.cookieNames(), []);
    await visitor.seesBanner();
  });

  it('lists no cookie where there is none', async () => {
    await comeOn();
    await visitor.page.evaluate(() => sessionStorage.setItem('essai', '1'));
    await unfold('Cookies et stockage');
    await visitor.reads('essai');
    const list = await visitor.page.evaluate(
      () => document.querySelector('qa-panel').shadowRoot.querySelector('#stored').textContent,
    );
    assert.doesNotMatch(list, /\(cookie\)/);
  });

  it('shows the journal and the events', async () => {
    await comeOn();
    await unfold('Le journal');
    await visitor.reads('Le journal est vide.');
    await accept();
    await visitor.reads('2026-11-24, fr');
    await unfold('Les événements');
    for (const type of ['consent-ready', 'consent-ask', 'consent-change']) await visitor.reads(type);
  });

  it('hands a state on as a link', async () => {
    await comeOn();
    await accept();
    await press('+ 1 mois');
    await unfold('Partager cet état');
    await visitor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await click('Copier le lien');
    await visitor.reads('Lien copié.');
    const link = await visitor.page.evaluate(() => navigator.clipboard.readText());
    const record = await visitor.record('eu-consent');

    visitor = await browser.newVisitor();
    await visitor.visit(link);
    assert.deepEqual(await visitor.record('eu-consent'), record);
    near(await kitTime(), inMonths(1));
    assert.equal(await visitor.isAsked(), false);
    // The fragment is gone: the next load is an ordinary one.
    assert.equal(visitor.page.url(), server.url('/page'));
  });

  it('a link without a choice takes away the one that is there; a broken one changes nothing', async () => {
    await comeOn();
    await visitor.waitFor(() => document.querySelector('qa-panel').shadowRoot.querySelector('#link').value);
    const link = await visitor.page.evaluate(
      () => document.querySelector('qa-panel').shadowRoot.querySelector('#link').value,
    );
    await accept();
    await visitor.page.goto('about:blank');
    await visitor.visit(link);
    await visitor.seesBanner();
    await accept();
    await visitor.page.goto('about:blank');
    await visitor.visit(`${server.url('/page')}#qa=%7Bbroken`);
    assert.deepEqual(await granted(), ['stats', 'video']);
    assert.ok(visitor.errors.some((error) => error.includes('the state in this link cannot be read')));
  });

  it('writes a report as JSON', async () => {
    await comeOn();
    await accept();
    await press('+ 1 mois');
    await unfold('Partager cet état');
    pressed.add('Télécharger le rapport (JSON)');
    const report = JSON.parse(await visitor.download('Télécharger le rapport (JSON)'));
    assert.equal(report.page, server.url('/page'));
    assert.equal(report.record.how, 'accept-all');
    assert.equal(report.asking, false);
    assert.equal(report.config.revision, '2026-11-24');
    assert.equal(report.journal.length, 1);
    assert.ok(report.events.some(({ type }) => type === 'consent-ready'));
    assert.ok(report.items.every(({ state }) => state === 'released'));
    near(Date.parse(report.time.kit), inMonths(1));
    near(Date.parse(report.time.machine), Date.now());
    await visitor.reads('Rapport téléchargé.');
  });

  it('folds and unfolds each section, and leaves it so while the page goes on', async () => {
    await comeOn();
    const sections = () =>
      visitor.page.evaluate(() =>
        [...document.querySelector('qa-panel').shadowRoot.querySelectorAll('details')].map(({ id, open }) =>
          open ? id : `${id}, folded`,
        ),
      );
    const folded = ['stored', 'journal', 'events', 'share'].map((id) => `${id}, folded`);
    assert.deepEqual(await sections(), ['record', 'time', 'states', 'items', ...folded]);
    for (const title of ['Le choix', 'Le temps', 'États forcés', 'Retenu, libéré, échappé, resté']) await unfold(title);
    await unfold('Les événements');
    await accept();
    await visitor.reads('consent-change');
    assert.deepEqual(
      await sections(),
      ['record', 'time', 'states', 'items', 'stored', 'journal']
        .map((id) => `${id}, folded`)
        .concat('events', folded[3]),
    );
  });

  it('passes axe, with everything unfolded, before and after an answer', async () => {
    await comeOn();
    for (const title of ['Cookies et stockage', 'Le journal', 'Les événements', 'Partager cet état'])
      await unfold(title);
    assert.deepEqual(await axeFindings(visitor.page), []);
    await accept();
    await visitor.reads('tout accepté');
    assert.deepEqual(await axeFindings(visitor.page), []);
  });

  it('has no control that none of these tests has pressed', async () => {
    await visitor.visit(server.url('/page'));
    const controls = () =>
      visitor.page.evaluate(() =>
        [...document.querySelector('qa-panel').shadowRoot.querySelectorAll('button, summary')].map((control) =>
          control.textContent.trim(),
        ),
      );
    await visitor.page.getByRole('button', { name: 'QA', exact: true }).waitFor();
    const all = await controls();
    await comeOn();
    all.push(...(await controls()));
    assert.ok(all.length > 25, all.join(', '));
    assert.deepEqual(
      all.filter((label) => !pressed.has(label)),
      [],
    );
  });
});
