// What a page fetches of the kit: each file only where somebody needs it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { smallConfig } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

/** The site has a way back of its own, so that the kit adds none. */
const page = (
  config,
  language,
) => `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Essai</title>
<script data-base="/loquet/">document.currentScript.loquetConfig = ${JSON.stringify(config)};
${readFileSync('dist/loquet.js', 'utf8')}</script></head>
<body><h1>Essai</h1><button type="button" data-consent-action="open">Mes cookies</button></body></html>`;

describe('with the loader and the config in the page, a visitor fetches', () => {
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
  afterEach(() => visitor.leave());

  /** Comes to the page, and waits until consent is ready there. */
  const come = async (config = smallConfig(), language = 'fr') => {
    server.responses['/page'] = { type: 'text/html; charset=utf-8', body: page(config, language) };
    server.log.length = 0;
    await visitor.visit(server.url('/page'));
    await visitor.page.evaluate(() => window.loquet.ready);
  };
  /** The kit's files, without their hash. */
  const fetched = () =>
    server.log
      .map((entry) => /\/loquet-(.+)-\w{8}\.js$/.exec(entry)?.[1])
      .filter(Boolean)
      .sort();

  it('at the first visit the banner alone', async () => {
    await come();
    await visitor.seesBanner();
    assert.deepEqual(fetched(), ['ui']);
  });

  it('in another language its texts too, and what shows them', async () => {
    await come(smallConfig({ languages: ['fr', 'en'] }), 'en');
    await visitor.page.getByRole('button', { name: 'Refuse all', exact: true }).waitFor();
    assert.deepEqual(fetched(), ['en', 'translations', 'ui']);
  });

  it('once there is an answer, nothing', async () => {
    await come();
    await visitor.click('Tout refuser');
    await come();
    assert.equal(await visitor.isAsked(), false);
    assert.deepEqual(fetched(), []);
  });

  it('where the browser refuses for its visitor, nothing', async () => {
    await visitor.page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
    });
    await come();
    assert.equal(await visitor.isAsked(), false);
    assert.deepEqual(fetched(), []);
  });

  it('where there is nothing to ask about, nothing', async () => {
    const { categories, services, ...rest } = smallConfig();
    await come({ ...rest, categories: categories.slice(0, 1), services: services.slice(0, 1) });
    assert.equal(await visitor.isAsked(), false);
    assert.deepEqual(fetched(), []);
  });

  it('where there is no config to speak of, what says so', async () => {
    server.responses['/page'] = { type: 'text/html; charset=utf-8', body: page({ services: [] }, 'fr') };
    await visitor.visit(server.url('/page'));
    const said = await visitor.page.evaluate(() => window.loquet.ready.catch((error) => String(error)));
    assert.match(said, /categories/);
    assert.deepEqual(fetched(), ['check', 'explain', 'ui']);
  });
});
