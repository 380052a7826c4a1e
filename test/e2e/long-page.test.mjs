// The page of a site may be thousands of elements long: the banner must not make the browser style all of them anew.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { barePage } from '../support/bare-page.mjs';
import { engineUnderTest } from '../support/engines.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const LENGTH = 2_000;
const [ui] = /loquet-ui-\w+\.js/.exec(readFileSync('dist/loquet.js', 'utf8')) ?? [];

describe('on a long page', { skip: engineUnderTest() !== 'chromium' && 'only Chromium tells what it styles' }, () => {
  let server, browser;
  before(async () => {
    server = await startServer();
    browser = await openBrowserForVisitors(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('the banner has its own elements styled, and no others', async () => {
    let letBannerCome;
    const isStyled = new Promise((resolve) => (letBannerCome = resolve));
    server.responses[`/loquet/${ui}`] = async () => {
      await isStyled;
      return { type: 'text/javascript', body: readFileSync(`dist/${ui}`) };
    };
    server.responses['/page'] = {
      type: 'text/html; charset=utf-8',
      body: barePage({ body: '<p>x</p>'.repeat(LENGTH) }),
    };
    const visitor = await browser.newVisitor();
    await visitor.page.goto(server.url('/page'));
    await visitor.page.evaluate(() => document.body.offsetHeight);

    const session = await visitor.page.context().newCDPSession(visitor.page);
    const events = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } });
    letBannerCome();
    await visitor.seesBanner();
    const complete = once(session, 'Tracing.tracingComplete');
    await session.send('Tracing.end');
    await complete;

    const counts = events.filter(({ name }) => name === 'UpdateLayoutTree').map(({ args }) => args.elementCount ?? 0);
    const styled = counts.reduce((sum, count) => sum + count, 0);
    const own = await visitor.page.evaluate(
      () => document.querySelector('consent-banner').shadowRoot.querySelectorAll('*').length,
    );
    assert.ok(styled >= own, `${String(styled)} styled: less than the banner has`);
    assert.ok(
      styled < LENGTH / 4,
      `${String(styled)} styled: the banner has ${String(own)}, the page ${String(LENGTH)}`,
    );
    await visitor.leave();
  });
});
