// The demo's other pages: they load without an error, pass axe, lead nowhere that is not there, and do what they say.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const pages = readdirSync('dist-demo', { recursive: true }).filter((name) => name.endsWith('.html'));

/** A page without the code that it shows. */
const read = (page) => readFileSync(join('dist-demo', page), 'utf8').replaceAll(/<pre[\s\S]*?<\/pre>/g, '');

describe('the demo', () => {
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
    visitor = await browser.newVisitor();
  });

  it('leads nowhere that is not there, and works under any path', () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/(?:href|src|data-src|data-config)="([^"#]*)(#[^"]*)?"/g)]
        .map(([, address]) => address)
        .filter((address) => address && !/^[a-z]+:/.test(address))
        .filter((address) => {
          const file = join('dist-demo', dirname(page), address, address.endsWith('/') ? 'index.html' : '');
          return address.startsWith('/') || !existsSync(file.replace(/\?.*/, ''));
        })
        .map((address) => `${page}: ${address}`),
    );
    assert.deepEqual(broken, []);
  });

  it('asks no server but its own', () => {
    const sources = pages.flatMap((page) =>
      [...read(page).matchAll(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(https?:[^"]*)"/g)].map(
        ([, address]) => address,
      ),
    );
    assert.deepEqual(
      sources.filter((address) => address !== 'https://gmpg.org/xfn/11'),
      [],
    );
  });

  // The situations have a test of their own each, which looks at them with axe before and after.
  for (const page of pages.filter((name) => !name.startsWith('situations/')))
    it(`${page}: loads without an error, and passes axe`, async () => {
      await visitor.visit(server.url(`/${page}`));
      // A page that asks is looked at with the question on it.
      await visitor.waitFor(
        () => !window.loquet?.asking || document.querySelector('consent-banner')?.shadowRoot?.querySelector('.banner'),
      );
      assert.deepEqual(await axeFindings(visitor.page), []);
      assert.deepEqual(visitor.errors, []);
      assert.equal(
        await visitor.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        true,
      );
      await visitor.page.setViewportSize({ width: 320, height: 640 });
      assert.equal(
        await visitor.page.evaluate(async () => {
          // What follows the window by script (a placeholder) does so in the frame that is drawn next.
          for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
          return document.documentElement.scrollWidth <= document.documentElement.clientWidth;
        }),
        true,
        'at 320 px the page is wider than the window',
      );
      await visitor.leave();
    });

  describe('theme', () => {
    const css = () => visitor.page.evaluate(() => document.querySelector('#resultats .code').textContent);
    const inPreview = (selector, property) =>
      visitor.page.evaluate(
        ([element, part, name]) => {
          const view = document.querySelector('#apercu').contentWindow;
          const found = view.document.querySelector(element).shadowRoot.querySelector(`[part~=${part}]`);
          return view.getComputedStyle(found)[name];
        },
        [...selector, property],
      );
    const comeOn = async () => {
      await visitor.visit(server.url('/theme.html'));
      await visitor.reads('pour 1');
    };
    const fill = async (id, value) => {
      await visitor.page.evaluate(
        ([name, text]) => {
          const input = document.getElementById(name);
          input.value = text;
          input.dispatchEvent(new Event('change'));
        },
        [id, value],
      );
    };

    it('has a knob for every custom property and every part of custom-elements.json', async () => {
      await comeOn();
      const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
      for (const { tagName, cssProperties = [], cssParts = [] } of modules.flatMap(
        ({ declarations }) => declarations,
      )) {
        for (const { name } of cssProperties)
          assert.ok(await visitor.page.evaluate((id) => !!document.getElementById(id), name), name);
        for (const { name } of cssParts)
          assert.ok(
            await visitor.page.evaluate((id) => !!document.getElementById(id), `${tagName}::part(${name}) color`),
            `${tagName} ${name}`,
          );
      }
    });

    it('shows a change at once on each site, measures it, and gives the CSS', async () => {
      await comeOn();
      await fill('--loquet-color-accent', '#7a1f3d');
      await fill('consent-banner::part(title) font-weight', '400');
      assert.equal(await inPreview(['consent-banner', 'answer'], 'backgroundColor'), 'rgb(122, 31, 61)');
      assert.equal(await inPreview(['consent-banner', 'title'], 'fontWeight'), '400');
      assert.match(
        await css(),
        /^consent-banner,\n[\s\S]*\{\n {2}--loquet-color-accent: #7a1f3d;\n\}\n\nconsent-banner::part\(title\) \{\n {2}font-weight: 400;\n\}$/,
      );
      for (const site of ['Service public', 'Sombre']) {
        await visitor.page.getByText(site).click();
        await visitor.waitFor(
          (name) => {
            const view = document.querySelector('#apercu').contentWindow;
            const found =
              view.document.title.startsWith(name) &&
              view.document.querySelector('consent-banner')?.shadowRoot.querySelector('[part~=answer]');
            return found && view.getComputedStyle(found).backgroundColor === 'rgb(122, 31, 61)';
          },
          site === 'Sombre' ? 'Nuit' : 'Office',
        );
      }
    });

    it('says when a contrast is too low, and no value breaks out of its place', async () => {
      await comeOn();
      assert.equal(await visitor.page.locator('.contrasts .too-low').count(), 0);
      await fill('--loquet-color-text', '#bbb');
      await visitor.reads('trop peu : 4,5 au moins');
      assert.match(
        await visitor.page.evaluate(() => document.querySelector('.too-low').textContent),
        /Textes sur le fond\s+1,9 pour 1/,
      );
      await fill('--loquet-color-text', 'red; } * { display: none');
      await fill('--loquet-color-muted', 'no colour');
      assert.equal(await css(), '/* Rien n’est encore changé. */');
    });

    it('copies the CSS, and starts again', async () => {
      await comeOn();
      await fill('--loquet-radius', '0');
      await visitor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await visitor.click('Copier le CSS');
      await visitor.reads('CSS copié.');
      assert.equal(await visitor.page.evaluate(() => navigator.clipboard.readText()), await css());
      await visitor.click('Tout remettre');
      assert.equal(await css(), '/* Rien n’est encore changé. */');
    });

    const readyThemes = {
      Neutre: 'neutral',
      Chaleureux: 'warm',
      'Contraste élevé': 'high-contrast',
      Institutionnel: 'institutional',
    };
    const valueOf = (id) => visitor.page.evaluate((name) => document.getElementById(name).value, id);
    const start = (label) => visitor.page.getByLabel(label, { exact: true }).check();
    /** What a browser of today takes from a ready theme: its last word on each property. */
    const declared = (file) => {
      const css = readFileSync(`themes/${file}.css`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
      return Object.fromEntries([...css.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
    };

    for (const [label, file] of Object.entries(readyThemes))
      it(`starts from ${file}: knobs, preview, contrasts and CSS`, async () => {
        await comeOn();
        await fill('--loquet-space', '3em');
        await start(label);
        const values = declared(file);
        assert.ok(Object.keys(values).length > 3);
        for (const [name, value] of Object.entries(values)) assert.equal(await valueOf(name), value, name);
        // It takes the place of what was set before.
        assert.equal(await valueOf('--loquet-space'), '');
        const [byDay, byNight] = (await css()).split('\n\n@supports (color: light-dark(white, black)) {\n');
        assert.doesNotMatch(byDay, /light-dark/);
        for (const [name, value] of Object.entries(values)) {
          const day = /^light-dark\(([^,]+),/.exec(value)?.[1];
          assert.ok(byDay.includes(`\n  ${name}: ${day ?? value};`), name);
          if (day) assert.ok(byNight.includes(`\n    ${name}: ${value};`), name);
        }
        for (const [site, name] of [
          ['Portail', 'Habitat'],
          ['Service public', 'Office'],
          ['Sombre', 'Nuit'],
        ]) {
          await visitor.page.getByText(site, { exact: true }).click();
          await visitor.waitFor(
            ([title, accent]) => {
              const view = document.querySelector('#apercu').contentWindow;
              const banner = view.document.querySelector('consent-banner');
              return (
                view.document.title.startsWith(title) &&
                view.document.adoptedStyleSheets.length &&
                banner &&
                view.getComputedStyle(banner).getPropertyValue('--loquet-color-accent') === accent
              );
            },
            [name, values['--loquet-color-accent']],
          );
          await visitor.reads('pour 1');
          assert.equal(await visitor.page.locator('.contrasts .too-low').count(), 0, site);
        }
      });

    it('goes on from a ready theme, by day and by night apart, and back to it', async () => {
      await comeOn();
      await start('Chaleureux');
      const before = await css();
      const pick = (label, color) => visitor.page.getByLabel(`Couleur du site, ${label}`, { exact: true }).fill(color);
      await pick('la nuit', '#ffcc00');
      assert.equal(await valueOf('--loquet-color-accent'), 'light-dark(#9c3f24, #ffcc00)');
      await pick('le jour', '#7a1f3d');
      assert.equal(await inPreview(['consent-banner', 'answer'], 'backgroundColor'), 'rgb(122, 31, 61)');
      await visitor.page.getByText('Sombre', { exact: true }).click();
      await visitor.waitFor(() => {
        const view = document.querySelector('#apercu').contentWindow;
        const answer = view.document.querySelector('consent-banner')?.shadowRoot.querySelector('[part~=answer]');
        return answer && view.getComputedStyle(answer).backgroundColor === 'rgb(255, 204, 0)';
      });
      await fill('--loquet-color-link', 'light-dark(#9c3f24, #3a3a3a)');
      await visitor.reads('trop peu');
      await visitor.click('Tout remettre');
      assert.equal(await css(), before);
      await start('Le kit seul');
      assert.equal(await css(), '/* Rien n’est encore changé. */');
    });

    it('shows the preview as narrow as a telephone', async () => {
      await comeOn();
      await visitor.page.getByText('360', { exact: true }).click();
      assert.equal(await visitor.page.evaluate(() => document.querySelector('#apercu').clientWidth < 362), true);
    });
  });

  describe('config editor', () => {
    const comeOn = async () => {
      await visitor.visit(server.url('/editeur.html'));
      await visitor.waitFor(() => document.querySelector('#constats [role=status]'));
      await visitor.waitFor(() => document.querySelector('#livraison button'));
    };
    /** Puts the cursor behind a text, as a click does. */
    const clickBehind = async (text) => {
      await visitor.page.locator('.cm-line').getByText(text).first().click();
      await visitor.page.keyboard.press('End');
    };
    const findings = () => visitor.page.evaluate(() => document.querySelector('#constats').textContent);

    it('fetches the code editor only once the page is there', async () => {
      server.log.length = 0;
      await comeOn();
      const at = (pattern) => server.log.findIndex((entry) => pattern.test(entry));
      assert.ok(at(/assets\/code-editor-/) > at(/assets\/editor\.js/));
      assert.ok(!server.log.some((entry) => !entry.startsWith('localhost/')));
    });

    it('says in place what is wrong, keeps the last good preview, and gives nothing to download meanwhile', async () => {
      await comeOn();
      await visitor.waitFor(() =>
        document
          .querySelector('#apercu')
          .contentDocument?.querySelector('cookie-table')
          ?.shadowRoot?.textContent.includes('mesure_demo'),
      );
      await clickBehind('"revision"');
      await visitor.page.keyboard.press('Backspace');
      await visitor.waitFor(() => document.querySelector('.cm-lintRange-error'));
      await visitor.waitFor(() => document.querySelector('#constats .error'));
      assert.match(await findings(), /not JSON|should be here|,/);
      assert.equal(await visitor.page.locator('#livraison button').count(), 0);
      await visitor.page.keyboard.type(',');
      await visitor.waitFor(() => document.querySelector('#livraison button'));
    });

    it('completes from the schema', async () => {
      await comeOn();
      await clickBehind('"revision"');
      await visitor.page.keyboard.press('Enter');
      await visitor.page.keyboard.type('"lang');
      await visitor.waitFor(() =>
        document.querySelector('.cm-tooltip-autocomplete')?.textContent.includes('languages'),
      );
    });

    it('hands out the config, and a script whose hash is the one of the tag', async () => {
      await comeOn();
      const config = JSON.parse(await visitor.download('La configuration (JSON)'));
      assert.equal(config.landlord.name, 'Habitat Exemple');
      const script = await visitor.download('Le script et la balise');
      await visitor.waitFor(() => document.querySelector('#livraison .code'));
      const tag = await visitor.page.evaluate(() => document.querySelector('#livraison .code').textContent);
      const hash = createHash('sha384').update(script).digest('base64');
      const [hint, own] = tag.split('\n');
      assert.equal(own, `<script src="/loquet/loquet-habitat-exemple.js" integrity="sha384-${hash}"></script>`);
      assert.match(hint, /^<script>.*import\("\/loquet\/loquet-/);
      assert.match(script, /^document\.currentScript\.loquetConfig=/);
      await visitor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await visitor.click('Copier la balise');
      await visitor.reads('Balise copiée.');
      assert.equal(await visitor.page.evaluate(() => navigator.clipboard.readText()), tag);
      // What to do with them.
      await visitor.page.getByRole('link', { name: 'où déposer les fichiers et coller la balise' }).click();
      await visitor.seesHeading('2. Déposer les fichiers');
      assert.equal(
        await visitor.page.evaluate(() => document.getElementById(location.hash.slice(1)).textContent),
        '2. Déposer les fichiers',
      );
    });
  });
});
