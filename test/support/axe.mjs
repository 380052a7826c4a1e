import axe from 'axe-core';

/**
 * What axe finds wrong in a page, shadow roots included, by WCAG 2.2 level AA and
 * axe's best practices: a line each, none when all is well. It comes in by the
 * browser's own door, so that no policy of the page stands in its way.
 */
export async function axeFindings(page) {
  await page.evaluate(`${axe.source};0`);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    );
  });
}
