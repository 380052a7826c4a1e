// Held embeds of the usual providers: a placeholder in the frame's own box, and nothing asked of anybody.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { barePage } from '../support/bare-page.mjs';
import { embeds, embedsConfig } from '../support/embeds.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const widths = [360, 768, 1280];

/** Host and path of every frame in the markup. */
const addresses = Object.values(embeds).flatMap((markup) =>
  [...markup.matchAll(/data-src="([^"]+)"/g)].map(([, address]) => {
    const { hostname, pathname } = new URL(address);
    return hostname + pathname;
  }),
);

describe('held embeds', () => {
  let server, browser, visitor;
  /** Hosts of others that were asked for something. */
  const asked = () => server.log.filter((entry) => !entry.startsWith('localhost/'));
  const isShown = () => visitor.waitFor(() => window.framesShown > 0);

  before(async () => {
    server = await startServer();
    const frame = `<!doctype html><title>x</title><p>Le contenu<script>parent.postMessage('shown', '*')</script>`;
    for (const address of addresses) server.responses[address] = { type: 'text/html', body: frame };
    // A file: the page may have a policy.
    const count = `window.framesShown = 0; addEventListener('message', () => (window.framesShown += 1));`;
    server.responses['/count-frames.js'] = { type: 'text/javascript', body: count };
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
  afterEach(() => visitor.leave());

  const responsive = '<style>iframe { max-width: 100% }</style>';
  /** Opens a page; without the kit when `loader` says so. */
  async function open(
    body,
    { head = responsive, width = 1280, config = embedsConfig, html = 'lang="fr"', kit = true } = {},
  ) {
    const page = barePage({
      config,
      loader: 'data-banner="none"',
      head: `<meta name="viewport" content="width=device-width"><script src="/count-frames.js"></script>${head}`,
      body: `${body}<p id="after">Un texte après.</p><a href="#" data-consent-action="open">Gérer mes cookies</a>`,
    }).replace('lang="fr"', html);
    server.responses['/page'] = {
      type: 'text/html; charset=utf-8',
      body: kit ? page : page.replace(/<script src="\/loquet[^>]*><\/script>/, ''),
    };
    await visitor.page.setViewportSize({ width, height: 800 });
    await visitor.visit(server.url('/page'));
    if (kit) await placeholders();
  }
  /** Waits until every frame that one sees has its placeholder, with its text. */
  const placeholders = () =>
    visitor.waitFor(() => {
      const all = [...document.querySelectorAll('consent-placeholder')];
      return all.length > 0 && all.every(({ shadowRoot }) => shadowRoot?.querySelector('.placeholder'));
    });
  const settled = () =>
    visitor.page.evaluate(
      () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))),
    );
  const boxes = (selector) =>
    visitor.page.evaluate((selected) => {
      const round = (value) => Math.round(value * 4) / 4;
      return [...document.querySelectorAll(selected)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: round(x), y: round(y + window.scrollY), width: round(width), height: round(height) };
      });
    }, selector);
  const button = (name, nth = 0) => visitor.page.getByRole('button', { name, exact: true }).nth(nth);
  /** Presses a button as no person does: what a person does excuses a layout shift from the browser's count. */
  const press = (name, nth) => button(name, nth).evaluate((element) => element.click());

  for (const [service, markup] of Object.entries(embeds)) {
    describe(`of ${service}`, () => {
      it('ask nobody anything before the answer, and say who and why', async () => {
        await open(markup);
        const { name, provider, purpose } = embedsConfig.services.find(({ id }) => id === service);
        const text = await visitor.page.locator('[part=placeholder]').innerText();
        for (const said of [name, provider.name, purpose]) assert.ok(text.includes(said), said);
        assert.equal(
          await visitor.page.locator('consent-placeholder').locator('a').count(),
          'privacyUrl' in provider ? 1 : 0,
        );
        assert.equal(await visitor.page.locator('consent-placeholder').locator('img, video').count(), 0);
        assert.deepEqual(asked(), []);
      });

      it('lie in the box that the frame alone would have, at every width', async () => {
        for (const width of widths) {
          await open(markup, { width, kit: false });
          const [frame] = await boxes('iframe');
          const [next] = await boxes('#after');
          await open(markup, { width });
          assert.deepEqual(await boxes('consent-placeholder'), [frame], String(width));
          assert.deepEqual(await boxes('#after'), [next], String(width));
        }
      });

      it('follow the width of the page', async () => {
        await open(markup, { width: 360, kit: false });
        const [frame] = await boxes('iframe');
        await open(markup, { width: 1280 });
        await visitor.page.setViewportSize({ width: 360, height: 800 });
        await settled();
        assert.deepEqual(await boxes('consent-placeholder'), [frame]);
      });

      it('move nothing, neither when the placeholder comes nor when the frame does', async () => {
        const observe = `<script>window.shift = 0; new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });</script>`;
        await open(markup, { width: 360, head: responsive + observe });
        const before = await boxes('consent-placeholder');
        await press('Afficher cette fois');
        await isShown();
        await settled();
        assert.deepEqual(await boxes('iframe'), before);
        assert.equal(await visitor.page.evaluate(() => window.shift), 0);
        assert.deepEqual(await visitor.cookieNames(), []);
      });

      it('are shown for good once accepted, here and on the next page', async () => {
        await open(markup);
        await button('Toujours autoriser').click();
        await isShown();
        const { choices } = await visitor.record('eu-consent');
        assert.deepEqual(
          Object.keys(choices).filter((id) => choices[id]),
          [service],
        );
        await visitor.visit(server.url('/page'));
        await isShown();
        assert.equal(await visitor.page.locator('consent-placeholder').count(), 0);
      });
    });
  }

  describe('in any page', () => {
    const { youtube } = embeds;

    it('hand the focus of the keyboard to the frame', async () => {
      for (const name of ['Afficher cette fois', 'Toujours autoriser']) {
        await open(youtube);
        await button(name).focus();
        await visitor.page.keyboard.press('Enter');
        await isShown();
        await visitor.waitFor(() => document.activeElement?.localName === 'iframe');
      }
    });

    it('of one service are all shown by one button, and one alone by the other', async () => {
      await open(youtube.repeat(3) + embeds.vimeo);
      await press('Afficher cette fois', 1);
      assert.equal(await visitor.page.locator('consent-placeholder').count(), 3);
      await press('Toujours autoriser', 0);
      await visitor.waitFor(() => document.querySelectorAll('consent-placeholder').length === 1);
      assert.deepEqual(
        await visitor.page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ src }) => src !== '')),
        [true, true, true, false],
      );
    });

    it('lie right in flex boxes, grids, centred lines and between margins', async () => {
      const head = `<style>
        iframe { max-width: 100% }
        .row { display: flex; gap: 16px; align-items: center; height: 400px }
        .row iframe { flex: 1; min-width: 0; aspect-ratio: 16/9; height: auto }
        .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px }
        .grid iframe { width: 100%; aspect-ratio: 4/3; height: auto; box-sizing: border-box }
        .centre { text-align: center }
        .auto { display: block; margin: 1em auto; width: 50% }
        .left { float: left; margin: 7px }
      </style>`;
      const body = `<div class="row">${youtube}<p>À côté</p></div><div class="grid">${youtube.repeat(4)}</div>
        <p class="centre">avant ${youtube} après</p>${youtube.replace('<iframe', '<iframe class="auto"')}
        ${youtube.replace('<iframe', '<iframe class="left"')}<p>Un texte qui passe à côté.</p>`;
      for (const width of [768, 1280]) {
        await open(body, { head, width, kit: false });
        const frames = await boxes('iframe');
        const others = await boxes('p');
        await open(body, { head, width });
        assert.deepEqual(await boxes('consent-placeholder'), frames);
        assert.deepEqual(await boxes('p'), others);
      }
    });

    it('get their box when the part of the page that hides them opens', async () => {
      await open(`<details><summary>Vidéo</summary>${youtube}</details>${embeds.vimeo}`);
      await visitor.page.locator('summary').click();
      await settled();
      const [{ width, height }] = await boxes('details consent-placeholder');
      assert.deepEqual([width, height], [560, 315]);
    });

    it('have two equal buttons of 44 px, in view, also where there is little room', async () => {
      const frame = (width, height) => youtube.replace('"560"', `"${width}"`).replace('"315"', `"${height}"`);
      await open(frame(200, 113) + frame(200, 300) + frame(320, 180) + frame(100, 100) + embeds.dailymotion, {
        width: 360,
      });
      const placeholdersHere = await visitor.page.locator('consent-placeholder').all();
      assert.equal(placeholdersHere.length, 5);
      for (const placeholder of placeholdersHere) {
        const outer = await placeholder.boundingBox();
        const [once, always] = await Promise.all(
          (await placeholder.getByRole('button').all()).map((each) => each.boundingBox()),
        );
        // An engine's sizes are multiples of a part of a pixel that JavaScript's numbers do not hit.
        for (const side of ['width', 'height']) assert.ok(Math.abs(once[side] - always[side]) < 0.01, side);
        assert.ok(once.height >= 44 && once.width >= 44, JSON.stringify(once));
        for (const { x, y, width, height } of [once, always]) {
          assert.ok(x >= outer.x && x + width <= outer.x + outer.width);
          assert.ok(y >= outer.y && y + height <= outer.y + outer.height);
        }
        const text = placeholder.locator('.text');
        assert.ok((await text.boundingBox()).height >= 20, 'a line of the text is in view');
        const scrolls = await text.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
        assert.equal(await text.evaluate((element) => element.getAttribute('tabindex')), scrolls ? '0' : null);
      }
    });

    it('stand the other way round in a page from right to left', async () => {
      await open(youtube, { html: 'lang="ar" dir="rtl"', config: { ...embedsConfig, languages: ['fr', 'ar'] } });
      const buttons = visitor.page.locator('consent-placeholder').locator('button');
      const [once, always] = await Promise.all([buttons.nth(0).boundingBox(), buttons.nth(1).boundingBox()]);
      assert.ok(once.x > always.x);
      const [{ x, width }] = await boxes('consent-placeholder');
      assert.ok(x + width > 1200, 'at the right edge');
    });

    it('are there whatever the style sheets of the page', async () => {
      const hostile = `<style>
        * { all: revert; float: none !important; box-sizing: content-box !important }
        div, section, consent-placeholder { position: static !important; display: none !important; visibility: hidden !important;
          opacity: 0 !important; width: 20px !important; height: 1px !important; margin: 50px !important; max-width: 1px !important }
        iframe { display: block !important; width: 400px !important; height: 300px !important }
        button { display: none !important } p { font: 40px cursive !important; color: yellow !important }
      </style>`;
      await open(youtube, { head: hostile, kit: false });
      const frames = await boxes('iframe');
      const next = await boxes('#after');
      await open(youtube, { head: hostile });
      assert.deepEqual(await boxes('consent-placeholder'), frames);
      assert.deepEqual(await boxes('#after'), next, 'the frame itself takes no room');
      await button('Afficher cette fois').click();
      await isShown();
    });

    it('live under a strict policy of the site', async () => {
      await open(youtube);
      server.responses['/page'].headers = {
        'content-security-policy':
          "default-src 'self'; script-src 'self'; style-src 'self'; frame-src https:; require-trusted-types-for 'script'; trusted-types lit-html",
      };
      server.responses['/page'].body = server.responses['/page'].body.replace(/<style>.*?<\/style>/gs, '');
      visitor.errors.length = 0;
      await visitor.visit(server.url('/page'));
      await placeholders();
      assert.deepEqual(await boxes('consent-placeholder'), [
        { ...(await boxes('consent-placeholder'))[0], width: 560, height: 315 },
      ]);
      await button('Toujours autoriser').click();
      await isShown();
      assert.deepEqual(visitor.errors, []);
    });

    it('show no placeholder for a frame that nobody was to see', async () => {
      const tiny = youtube.replace('"560"', '"1"').replace('"315"', '"1"');
      await open(`${tiny}${youtube.replace('<iframe', '<iframe hidden')}${youtube}`);
      assert.equal(await visitor.page.locator('consent-placeholder').count(), 1);
      assert.deepEqual(asked(), []);
    });

    it('offer no "once" at level strict, whose policy cannot be lifted for one frame', async () => {
      await open(youtube, { config: { ...embedsConfig, consent: { gate: 'strict' } } });
      assert.deepEqual(await visitor.page.locator('consent-placeholder').locator('button').allInnerTexts(), [
        'Toujours autoriser',
      ]);
    });
  });
});
