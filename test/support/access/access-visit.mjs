import { startServer } from '../server.mjs';
import { openBrowserForVisitors } from '../visitor.mjs';
import { accessPage, axeResponse } from './sample-page.mjs';

/** A server and a browser for the tests of access, and what they do again and again. */
export async function openAccess() {
  const server = await startServer({ responses: { '/axe.js': axeResponse() } });
  const browser = await openBrowserForVisitors(server);
  const visitors = [];
  return {
    server,
    /** Comes to a page (see `accessPage`) as a new visitor, who is asked unless told otherwise. */
    async visit({ viewport, asked = true, ...page } = {}) {
      server.responses['/page'] = { type: 'text/html; charset=utf-8', body: accessPage(page) };
      const visitor = await browser.newVisitor({ viewport: viewport ?? { width: 1024, height: 768 } });
      visitors.push(visitor);
      await visitor.visit(server.url('/page'));
      if (asked)
        await visitor.waitFor(() => document.querySelector('consent-banner')?.shadowRoot.querySelector('.banner'));
      return visitor;
    },
    /** Ends what visitors of the last test opened. */
    async leave() {
      await Promise.all(visitors.splice(0).map((visitor) => visitor.leave()));
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** What axe finds on the page as it is now, a line each: WCAG 2.2 AA and its good practices. */
export function axeFindings({ page }) {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
    );
  });
}

/** What has the focus, through shadow roots: its words, and where it is. Runs in the page. */
export function focused({ page }) {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const { top, bottom, left, right } = at.getBoundingClientRect();
    const hit = (x, y) => {
      let found = document.elementFromPoint(x, y);
      while (found?.shadowRoot?.elementFromPoint(x, y) && found.shadowRoot.elementFromPoint(x, y) !== found)
        found = found.shadowRoot.elementFromPoint(x, y);
      return found && (found === at || at.contains(found) || found.contains(at));
    };
    const points = [
      [left + 2, top + 2],
      [right - 2, bottom - 2],
      [(left + right) / 2, (top + bottom) / 2],
    ];
    return {
      tag: at.localName,
      text: (at.labels?.[0]?.textContent || at.textContent || at.value || '').trim().replace(/\s+/g, ' '),
      inBanner: at.getRootNode().host?.localName === 'consent-banner',
      visible: points.some(([x, y]) => hit(x, y)),
      height: bottom - top,
      width: right - left,
    };
  });
}
