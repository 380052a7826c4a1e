// Trackers as their vendors ship them: held, released, and nothing left of them after a withdrawal.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { barePage, smallConfig } from '../support/bare-page.mjs';
import { realTrackers } from '../support/real-trackers.mjs';
import { startServer } from '../support/server.mjs';
import { until } from '../support/until.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const host = 'www.habitat.example';

for (const { name, service, responses, markup, later, hits, keeps } of realTrackers) {
  describe(`the real ${name}`, () => {
    let server, browser, visitor;
    before(async () => {
      server = await startServer();
      browser = await openBrowserForVisitors(server);
      Object.assign(server.responses, responses);
      const config = smallConfig();
      config.services.push(service);
      const body = barePage({ config, head: markup });
      server.responses['/page'] = { type: 'text/html; charset=utf-8', body };
      // Where the tracker is not, so that what it does on leaving is seen.
      server.responses['/elsewhere'] = { type: 'text/html', body: '<title>Ailleurs</title>' };
    });
    after(async () => {
      await browser.close();
      await server.close();
    });
    beforeEach(async () => {
      server.log.length = 0;
      visitor = await browser.newVisitor();
      await visitor.visit(server.url('/page', host));
      await visitor.seesBanner();
    });
    afterEach(() => visitor.leave());

    const theirRequests = () => server.log.filter((entry) => !entry.startsWith(`${host}/`));
    const hitsLeft = () => server.log.filter((entry) => hits.includes(entry));
    /** Names of what it keeps on the device: cookies, local and session storage. */
    const traces = async () => {
      const cookies = await visitor.cookieNames(server.url('/page', host));
      const stored = await visitor.page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
      return [...cookies, ...stored].filter((trace) => trace !== 'eu-consent' && !trace.startsWith('loquet'));
    };
    const act = () => visitor.page.evaluate((code) => void (0, eval)(code), later);
    const accept = async () => {
      await visitor.click('Tout accepter');
      await until(() => hitsLeft().length > 0);
      if (keeps) await until(async () => (await traces()).length > 0);
    };
    const withdrawAfter = async (code) => {
      await visitor.page.evaluate((text) => {
        window.before = true;
        window.loquet.withdraw();
        (0, eval)(text);
      }, code);
      await visitor.waitFor(() => !window.before && window.loquet?.record?.how === 'refuse-all');
    };

    it('sends and keeps nothing before the answer, nor after a refusal', async () => {
      assert.deepEqual([theirRequests(), await traces()], [[], []]);
      await visitor.click('Tout refuser');
      await visitor.waitFor(() => window.loquet.record);
      await visitor.visit(server.url('/page', host));
      await visitor.page.goto(server.url('/elsewhere', host));
      assert.deepEqual([theirRequests(), await traces()], [[], []]);
    });

    it('works once it is accepted, and on the next page', async () => {
      await accept();
      const count = hitsLeft().length;
      await act();
      await until(() => hitsLeft().length > count);
      server.log.length = 0;
      await visitor.visit(server.url('/page', host));
      await until(() => hitsLeft().length > 0);
    });

    it('is gone after a withdrawal, also what it does in the same moment and on leaving the page', async () => {
      await accept();
      await withdrawAfter(later);
      await until(async () => (await traces()).length === 0);
      server.log.length = 0;
      await visitor.visit(server.url('/page', host));
      await visitor.page.goto(server.url('/elsewhere', host));
      assert.deepEqual([theirRequests(), await traces()], [[], []]);
    });
  });
}
