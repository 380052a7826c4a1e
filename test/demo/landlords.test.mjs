// The five landlords' demonstrations, as their visitors meet them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

/** Those with a service for consent to decide on, and the cookies that its stand-in sets. */
const asking = {
  clesence: ['_ga', '_ga_DEMO', '_gid'],
  oph31: ['__utma', '__utmb', '__utmc', '__utmt', '__utmv', '__utmz', '_ga', '_ga_DEMO', '_gid'],
  spi: ['spi_audience_demo'],
  'spi-agence': ['spi_audience_demo'],
};

describe('the demonstration of', () => {
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

  const asked = (path) => server.log.filter((entry) => entry.endsWith(path)).length;
  const ran = () => visitor.page.evaluate(() => document.documentElement.dataset.analytics === 'on');
  const untilItRan = () => visitor.waitFor(() => document.documentElement.dataset.analytics === 'on');

  for (const [landlord, cookies] of Object.entries(asking)) {
    const config = JSON.parse(readFileSync(`demo/configs/${landlord}.json`, 'utf8'));
    const choice = config.consent?.cookie?.name ?? 'eu-consent';
    const comeOn = async (moment) => {
      await visitor.live(moment);
      await visitor.visit(server.url(`/${landlord}/`));
    };

    it(`${landlord}: accepted, holds for 13 calendar months, and is withdrawn`, async () => {
      await comeOn('2026-11-24T10:00:00Z');
      await visitor.seesBanner();
      assert.deepEqual(await visitor.cookieNames(), []);
      assert.equal(
        asked('/trackers/collect.gif') + asked('/trackers/google-analytics.js') + asked('/trackers/audience.js'),
        0,
      );
      assert.equal(await ran(), false);

      await visitor.click('Tout accepter');
      await untilItRan();
      await visitor.seesNoBanner();
      assert.equal(asked('/trackers/collect.gif'), 1);
      assert.deepEqual(await visitor.cookieNames(), [...cookies, choice].sort());
      const record = await visitor.record(choice);
      assert.equal(record.at, '2026-11-24T10:00:00Z');
      assert.deepEqual(Object.values(record.choices), [true]);

      await comeOn('2027-12-24T09:59:59Z');
      await untilItRan();
      assert.equal(await visitor.isAsked(), false);
      await comeOn('2027-12-24T10:00:00Z');
      await visitor.seesBanner();
      assert.equal(await ran(), false);
      await visitor.waitFor((names) => names.every((name) => !document.cookie.includes(`${name}=`)), cookies);

      await visitor.click('Tout accepter');
      await untilItRan();
      await visitor.page.getByRole('contentinfo').getByRole('button', { name: 'Gérer mes cookies' }).click();
      await visitor.clickAndReload('Tout refuser');
      await visitor.waitFor(() => window.loquet?.record?.how === 'refuse-all');
      assert.equal(await ran(), false);
      assert.deepEqual(await visitor.cookieNames(), [choice]);
      assert.deepEqual(visitor.errors, []);
    });

    it(`${landlord}: refused, runs nothing, and asks again after one calendar month`, async () => {
      await comeOn('2027-01-31T10:00:00Z');
      await visitor.seesBanner();
      await visitor.click('Tout refuser');
      await visitor.waitFor((name) => document.cookie.includes(name), choice);
      await comeOn('2027-02-28T09:59:59Z');
      assert.equal(await visitor.isAsked(), false);
      await comeOn('2027-02-28T10:00:00Z');
      await visitor.seesBanner();
      assert.equal(asked('/trackers/collect.gif'), 0);
      assert.deepEqual(await visitor.cookieNames(), [choice]);
      assert.deepEqual(visitor.errors, []);
    });
  }

  for (const landlord of ['office64', 'valloire']) {
    it(`${landlord}: asks nothing, keeps nothing, and says so`, async () => {
      await visitor.visit(server.url(`/${landlord}/`));
      assert.equal(await visitor.isAsked(), false);
      assert.equal(await visitor.page.evaluate(() => document.querySelector('consent-banner')), null);
      await visitor.visit(server.url(`/${landlord}/cookies.html`));
      await visitor.reads(/consentement|accord/);
      await visitor.visit(server.url(`/${landlord}/confidentialite.html`));
      await visitor.seesHeading('Vos droits');
      assert.deepEqual(await visitor.cookieNames(), []);
      assert.deepEqual(visitor.errors, []);
    });
  }

  it('every landlord: says on each page that it is a demonstration, and shows table and notice', async () => {
    for (const landlord of [...Object.keys(asking), 'office64', 'valloire']) {
      for (const [page, element] of [
        ['', undefined],
        ['cookies.html', 'cookie-table'],
        ['confidentialite.html', 'privacy-policy'],
        ['mentions-legales.html', 'privacy-policy'],
      ]) {
        await visitor.visit(server.url(`/${landlord}/${page}`));
        await visitor.page.locator('.demonstration').waitFor();
        if (element)
          await visitor.waitFor((name) => document.querySelector(name)?.shadowRoot?.textContent.trim(), element);
      }
    }
    assert.deepEqual(visitor.errors, []);
  });

  it('Clésence speaks English to an English page, without French in between', async () => {
    visitor = await browser.newVisitor({ locale: 'en-GB' });
    // What each frame shows: an observer of the page sees nothing of what changes in a shadow root.
    await visitor.page.addInitScript(() => {
      window.seen = [];
      const look = () => {
        const title = document.querySelector('consent-banner')?.shadowRoot?.querySelector('h2')?.textContent;
        if (title && !window.seen.includes(title.trim())) window.seen.push(title.trim());
        requestAnimationFrame(look);
      };
      look();
    });
    await visitor.visit(server.url('/clesence/en.html'));
    await visitor.page.getByRole('button', { name: 'Accept all' }).waitFor();
    await visitor.waitFor(() => window.seen.length);
    assert.deepEqual(await visitor.page.evaluate(() => window.seen), ['Clésence uses cookies']);
    assert.ok(server.log.some((entry) => /loquet-en-/.test(entry)));
  });

  it('the list leads to all of them', async () => {
    await visitor.page.goto(server.url('/bailleurs.html'));
    for (const landlord of [...Object.keys(asking), 'office64', 'valloire'])
      assert.ok(await visitor.page.locator(`a[href*="${landlord}/"]`).count(), landlord);
  });
});
