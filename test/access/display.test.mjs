// Zoom, small windows, text spacing, the visitor's own colours and sizes, paper.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openAccess } from '../support/access/access-visit.mjs';
import { everyElement } from '../support/access/sample-page.mjs';
import { engineUnderTest } from '../support/engines.mjs';

const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

/** Runs in the page: what is cut off or sticks out, in the open parts of the kit. */
function cutOff() {
  const found = [];
  for (const host of document.querySelectorAll('consent-banner, cookie-table, privacy-policy')) {
    for (const node of host.shadowRoot.querySelectorAll('*')) {
      if (
        node.matches('.visually-hidden, .visually-hidden *, thead, thead *, slot, br, option') ||
        !node.checkVisibility?.()
      )
        continue;
      const { left, right, width } = node.getBoundingClientRect();
      if (width > 1 && (left < -1 || right > innerWidth + 1))
        found.push(`${host.localName} ${node.localName}.${node.className}`);
      const { overflowX, overflowY } = getComputedStyle(node);
      // (WebKit adds a padding to what can be scrolled to where a negative margin reaches into it, and nothing is cut.)
      const reach = Math.max(...[...node.children].map((child) => child.getBoundingClientRect().right), 0);
      const isInside = node.children.length > 0 && left >= 0 && reach <= right;
      if (node.scrollWidth > node.clientWidth + 1 && overflowX === 'hidden' && !isInside)
        found.push(`cut: ${node.localName}.${node.className}`);
      if (node.scrollHeight > node.clientHeight + 1 && overflowY === 'hidden' && node.clientHeight > 1)
        found.push(`cut: ${node.localName}.${node.className}`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth + 1)
    found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  return found;
}

describe('the kit is whole', () => {
  let access;
  before(async () => {
    access = await openAccess();
  });
  after(() => access.close());
  afterEach(() => access.leave());

  const small = { width: 320, height: 256 };
  const openPreferences = async (visitor) => {
    await visitor.page.evaluate(() => document.querySelector('consent-banner').openPreferences());
    await visitor.waitFor(() => document.querySelector('consent-banner').shadowRoot.querySelector('dialog[open]'));
  };
  const whole = async (visitor, where) => assert.deepEqual(await visitor.page.evaluate(cutOff), [], where);
  const everywhere = async (options) => {
    const visitor = await access.visit({ ...options, main: everyElement });
    await visitor.waitFor(() =>
      document.querySelector('privacy-policy[variant=legal]')?.shadowRoot?.querySelector('.base'),
    );
    if (options.prepare) await options.prepare(visitor);
    await whole(visitor, 'the question, the tables and the notices');
    await openPreferences(visitor);
    await whole(visitor, 'the preferences');
    return visitor;
  };

  it('at 320 × 256, which is 1280 × 1024 at 400 %, without scrolling sideways', () => everywhere({ viewport: small }));

  it('at 320 × 256 in Arabic, without scrolling sideways', () => everywhere({ viewport: small, language: 'ar' }));

  it('with text alone at 200 %', () =>
    everywhere({ viewport: { width: 640, height: 900 }, style: 'html{font-size:200%}' }));

  it('with text alone at 200 % on a phone: no word sticks out of its button', async () => {
    const visitor = await access.visit({ viewport: { width: 360, height: 740 }, style: 'html{font-size:200%}' });
    await openPreferences(visitor);
    const wide = await visitor.page.evaluate(() =>
      [...document.querySelector('consent-banner').shadowRoot.querySelectorAll('.button')]
        .filter((button) => button.scrollWidth > button.clientWidth)
        .map((button) => button.textContent.trim()),
    );
    assert.deepEqual(wide, []);
  });

  it('with the spacing of text that readers may set', () =>
    everywhere({
      viewport: { width: 360, height: 740 },
      prepare: (visitor) =>
        visitor.page.evaluate((css) => {
          const sheet = new window.CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
          for (const { shadowRoot } of document.querySelectorAll('consent-banner, cookie-table, privacy-policy'))
            shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
        }, spacing),
    }));

  it('every button can be reached at 320 × 256, by scrolling inside the banner', async () => {
    const visitor = await access.visit({ viewport: small });
    const unreachable = await visitor.page.evaluate(() => {
      const root = document.querySelector('consent-banner').shadowRoot;
      return [...root.querySelectorAll('button')]
        .filter((button) => {
          button.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = button.getBoundingClientRect();
          return !button.contains(root.elementFromPoint(left + width / 2, top + height / 2));
        })
        .map(({ textContent }) => textContent.trim());
    });
    assert.deepEqual(unreachable, []);
  });

  it('in both orientations of a phone', async () => {
    const visitor = await access.visit({ viewport: { width: 360, height: 640 } });
    await whole(visitor, 'upright');
    await visitor.page.setViewportSize({ width: 640, height: 360 });
    await whole(visitor, 'on its side');
  });

  it('on paper: the notice without its buttons, the banner not at all', async (test) => {
    if (engineUnderTest() !== 'chromium') return test.skip('the driver cannot emulate paper here');
    const visitor = await access.visit({ main: everyElement });
    await visitor.waitFor(() =>
      document.querySelector('privacy-policy[variant=legal]')?.shadowRoot?.querySelector('.base'),
    );
    await visitor.page.emulateMedia({ media: 'print' });
    const shown = await visitor.page.evaluate(() =>
      [...document.querySelectorAll('consent-banner, privacy-policy')].flatMap(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.banner, button, nav')]
          .filter((node) => node.checkVisibility())
          .map(({ className }) => className),
      ),
    );
    assert.deepEqual(shown, []);
  });

  it('in forced colours: switches, buttons and the focus keep an edge', async (test) => {
    if (engineUnderTest() !== 'chromium') return test.skip('the driver cannot force colours here');
    const visitor = await access.visit();
    await visitor.page.emulateMedia({ forcedColors: 'active' });
    await openPreferences(visitor);
    const edges = await visitor.page.evaluate(() =>
      [...document.querySelector('consent-banner').shadowRoot.querySelectorAll('dialog .switch, dialog .button')].map(
        (control) => {
          control.focus();
          const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor, outlineStyle } =
            getComputedStyle(control);
          return {
            edge: borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor,
            focus: outlineStyle,
          };
        },
      ),
    );
    assert.equal(edges.length, 7);
    assert.ok(
      edges.every(({ edge }) => edge),
      JSON.stringify(edges),
    );
    assert.ok(
      edges.every(({ focus }) => focus !== 'none'),
      JSON.stringify(edges),
    );
  });

  it('with less motion: nothing moves', async (test) => {
    if (engineUnderTest() !== 'chromium') return test.skip('the driver cannot ask for less motion here');
    const visitor = await access.visit();
    await visitor.page.emulateMedia({ reducedMotion: 'reduce' });
    await openPreferences(visitor);
    await visitor.page.getByRole('switch').first().click();
    assert.equal(
      await visitor.page.evaluate(() => document.querySelector('consent-banner').shadowRoot.getAnimations().length),
      0,
    );
  });

  it('in the dark: axe still finds every contrast', async (test) => {
    if (engineUnderTest() !== 'chromium') return test.skip('the driver cannot ask for dark here');
    const visitor = await access.visit({ main: everyElement });
    await visitor.waitFor(() =>
      document.querySelector('privacy-policy[variant=legal]')?.shadowRoot?.querySelector('.base'),
    );
    await visitor.page.emulateMedia({ colorScheme: 'dark' });
    const found = await visitor.page.evaluate(async () => {
      const { violations, passes } = await window.axe.run(
        { include: ['consent-banner', 'cookie-table', 'privacy-policy'].map((name) => [name]) },
        { runOnly: ['color-contrast'] },
      );
      return {
        violations: violations.flatMap(({ nodes }) => nodes.map(({ failureSummary }) => failureSummary)),
        passed: passes.length,
      };
    });
    assert.deepEqual(found, { violations: [], passed: 1 });
    assert.notEqual(
      await visitor.page.evaluate(
        () => getComputedStyle(document.querySelector('consent-banner').shadowRoot.querySelector('.banner')).color,
      ),
      'rgb(31, 36, 48)',
    );
  });

  it('the confirmation stays until the visitor does something', async () => {
    const visitor = await access.visit();
    const status = () => document.querySelector('consent-banner').shadowRoot.querySelector('[part=status]').textContent;
    await visitor.page.evaluate(() => {
      window.later = [];
      const { setTimeout: plain } = window;
      // 0 is no timer's number: whoever clears it clears nobody else's.
      window.setTimeout = (act, delay, ...rest) => {
        // The driver of WebKit bounds each call by a timer of the page's.
        if (!(delay > 5000) || delay === 30_000) return plain(act, delay, ...rest);
        window.later.push(act);
        return 0;
      };
    });
    await visitor.click('Tout refuser');
    await visitor.reads('Votre choix est enregistré.');
    await visitor.page.evaluate(() => window.later.forEach((act) => act()));
    assert.match(await visitor.page.evaluate(status), /enregistré/);
    await visitor.page.keyboard.press('Tab');
    await visitor.waitFor(
      () => !document.querySelector('consent-banner').shadowRoot.querySelector('[part=status]').textContent,
    );
  });
});
