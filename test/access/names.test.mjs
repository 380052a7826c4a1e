// Names, roles and states, as assistive technologies get them.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openAccess } from '../support/access/access-visit.mjs';
import { everyElement } from '../support/access/sample-page.mjs';
import { engineUnderTest } from '../support/engines.mjs';

describe('names, roles and states', () => {
  let access;
  before(async () => {
    access = await openAccess();
  });
  after(() => access.close());
  afterEach(() => access.leave());

  const inBanner = (visitor, read, argument) => visitor.page.evaluate(read, argument);

  it('the question is a named region, first in the body, and no dialog', async () => {
    const { page } = await access.visit();
    await page.getByRole('region', { name: 'Habitat Exemple utilise des cookies' }).first().waitFor();
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.equal(await inBanner({ page }, () => document.body.firstElementChild.localName), 'consent-banner');
  });

  it('accepting and refusing are the same element, of the same size, colours and weight', async () => {
    const visitor = await access.visit();
    const looks = await inBanner(visitor, () =>
      [...document.querySelector('consent-banner').shadowRoot.querySelectorAll('.banner .actions .button')]
        .slice(0, 2)
        .map((button) => {
          const { color, backgroundColor, fontWeight, fontSize, borderTopWidth } = getComputedStyle(button);
          const { width, height } = button.getBoundingClientRect();
          return {
            tag: button.localName,
            type: button.type,
            width,
            height,
            color,
            backgroundColor,
            fontWeight,
            fontSize,
            borderTopWidth,
          };
        }),
    );
    assert.equal(looks.length, 2);
    assert.deepEqual(looks[0], looks[1]);
  });

  it('the preferences are a dialog with a name, its categories are named, its switches say their state in words', async () => {
    const visitor = await access.visit();
    const { page } = visitor;
    await visitor.click('Personnaliser');
    await page.getByRole('dialog', { name: 'Vos choix' }).first().waitFor();
    await page.getByRole('region', { name: 'Mesure d’audience' }).first().waitFor();
    const stats = page.getByRole('switch', { name: /Service stats/ });
    assert.equal(await stats.isChecked(), false);
    await stats.click();
    assert.equal(await stats.isChecked(), true);
    const words = await inBanner(visitor, () =>
      [...document.querySelector('consent-banner').shadowRoot.querySelectorAll('.switch-state')].map(
        ({ textContent }) => textContent.trim(),
      ),
    );
    assert.deepEqual(words, ['activé', 'désactivé', 'désactivé', 'désactivé']);
  });

  it('the tree of the browser has those names, roles and states', async () => {
    const visitor = await access.visit();
    await visitor.click('Personnaliser');
    await visitor.page.getByRole('dialog').first().waitFor();
    await visitor.turn(/Service stats/);
    const tree = await treeOf(visitor.page);
    const nodes = (role) => tree.filter((node) => node.role === role).map(({ name }) => name);
    assert.ok(
      nodes('dialog').some((name) => name.includes('Vos choix')),
      JSON.stringify(nodes('dialog')),
    );
    for (const name of ['Tout refuser', 'Tout accepter', 'Enregistrer mes choix', 'Fermer sans enregistrer'])
      assert.ok(nodes('button').includes(name), name);
    const switches = tree.filter(({ role }) => role === 'switch');
    // By name: browsers list them in orders of their own.
    switches.sort((one, other) => other.name.localeCompare(one.name));
    assert.deepEqual(
      switches.map(({ name, checked }) => [name.replace(/ (dés)?activé$/, ''), checked]),
      [
        ['Tout le groupe', 'false'],
        ['Service video', 'false'],
        ['Service stats', 'true'],
        ['Service maps', 'false'],
      ],
    );
  });

  it('there is one status on the page, and it says once that the choice is kept', async () => {
    const visitor = await access.visit();
    await visitor.click('Tout refuser');
    await visitor.reads('Votre choix est enregistré. Nous vous redemanderons votre choix le');
    assert.equal(await visitor.page.getByRole('status').count(), 1);
  });

  it('headings follow the level that the site sets', async () => {
    const visitor = await access.visit();
    const levels = await inBanner(visitor, async () => {
      const banner = document.querySelector('consent-banner');
      banner.setAttribute('heading-level', '3');
      await banner.openPreferences();
      await banner.updateComplete;
      return [...banner.shadowRoot.querySelectorAll('h2, h3, h4')].map((heading) => [
        heading.localName,
        heading.getAttribute('aria-level'),
      ]);
    });
    assert.deepEqual([...new Set(levels.map(String))], ['h2,3', 'h3,4', 'h4,5']);
  });

  it('each table has a caption, headers with a scope, and cells that belong to them', async () => {
    const visitor = await access.visit({ main: everyElement });
    await visitor.waitFor(() => document.querySelectorAll('cookie-table')[1]?.shadowRoot?.querySelector('table'));
    const tables = await inBanner(visitor, () =>
      [...document.querySelectorAll('cookie-table')].flatMap(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('table')].map((table) => ({
          caption: table.caption?.textContent.trim() ?? '',
          unscoped: [...table.querySelectorAll('th:not([scope])')].length,
          columns: [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim()),
          heads: table.querySelectorAll('tbody th').length,
          rows: table.querySelectorAll('tbody tr:not(.none)').length,
        })),
      ),
    );
    assert.ok(tables.length >= 6);
    for (const { caption, unscoped, columns, heads, rows } of tables) {
      assert.notEqual(caption, '');
      assert.equal(unscoped, 0);
      assert.deepEqual(columns, ['Nom', 'Émetteur', 'Finalité', 'Durée', 'Statut', 'Présence']);
      assert.equal(heads, rows);
    }
  });

  it('the titles of the notice are headings without a gap, and its contents a named navigation', async () => {
    const visitor = await access.visit({ main: '<privacy-policy></privacy-policy>' });
    await visitor.page.getByRole('navigation', { name: 'Sur cette page' }).first().waitFor();
    const levels = await inBanner(visitor, () =>
      [...document.querySelector('privacy-policy').shadowRoot.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(
        ({ localName }) => Number(localName[1]),
      ),
    );
    assert.ok(levels.length > 10);
    assert.equal(levels[0], 2);
    assert.deepEqual(
      levels.filter((level, at) => level > (levels[at - 1] ?? 2) + 1),
      [],
    );
  });
});

/** What the browser hands to assistive technologies: in Chromium its own tree, in the others what roles and names come to. */
async function treeOf(page) {
  if (engineUnderTest() !== 'chromium') {
    const roles = ['dialog', 'button', 'switch'];
    return (await Promise.all(roles.map((role) => byRole(page, role)))).flat();
  }
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: role?.value,
      name: (name?.value ?? '').trim().replace(/\s+/g, ' '),
      checked: String(properties.find((property) => property.name === 'checked')?.value.value),
    }));
}

async function byRole(page, role) {
  return page.evaluate(
    (wanted) =>
      [...document.querySelector('consent-banner').shadowRoot.querySelectorAll('dialog, dialog button, dialog input')]
        .filter((node) => (node.getAttribute('role') ?? node.localName) === wanted)
        .map((node) => ({
          role: wanted,
          name: (node.labels?.[0] ?? node).textContent.trim().replace(/\s+/g, ' '),
          checked: String(node.checked),
        })),
    role,
  );
}
