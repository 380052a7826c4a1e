import { readFileSync } from 'node:fs';
import { galleryConfig } from './config.mjs';

const widths = [360, 768, 1280];
const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};

/** Every language that the kit speaks, as its generated list of locales says. */
const languages = readFileSync('src/locales/generated/locale-codes.ts', 'utf8')
  .match(/allLocales = \[([^\]]*)\]/)[1]
  .match(/[\w-]+/g);
/** The source, and the one that is written from right to left, once there is one. */
const looked = ['fr', 'ar'].filter((language) => languages.includes(language));

const banner = (document) => document.querySelector('consent-banner')?.shadowRoot?.querySelector('.banner');

/** What is looked at → the page's body, its attributes for the loader, and what brings it before the eye. */
const subjects = {
  banner: { ready: banner, element: 'consent-banner' },
  preferences: {
    ready: banner,
    element: 'consent-banner',
    act: (page) =>
      page.evaluate(async () => {
        await window.loquet.open();
        const { shadowRoot } = document.querySelector('consent-banner');
        for (const details of shadowRoot.querySelectorAll('dialog .services details')) details.open = true;
      }),
  },
  table: {
    body: '<h1>Cookies</h1><cookie-table editable></cookie-table>',
    loader: 'data-banner="none"',
    ready: (document) => document.querySelector('cookie-table').shadowRoot?.querySelector('.save-bar'),
    element: 'cookie-table',
    fullPage: true,
  },
  policy: {
    body: '<h1>Données personnelles</h1><privacy-policy></privacy-policy>',
    loader: 'data-banner="none"',
    ready: (document) => document.querySelector('privacy-policy').shadowRoot?.querySelector('section'),
    element: 'privacy-policy',
    fullPage: true,
  },
};

/** The banner in each ready theme, each time at another place; forced colours leave nothing of a theme. */
const { light, dark } = schemes;
const two = { light, dark };
for (const [theme, position] of [
  ['neutral', 'bottom'],
  ['warm', 'corner'],
  ['high-contrast', 'center'],
  ['institutional', 'top'],
]) {
  const head = `<style>${readFileSync(`themes/${theme}.css`, 'utf8')}</style>`;
  subjects[`theme-${theme}`] = {
    ...subjects.banner,
    head,
    config: { appearance: { position } },
    widths: [360, 1280],
    schemes: two,
  };
}

/** A page of a landlord's site, as plain as can be. */
function pageOf({ body = filler, head = '', loader = '', config }, language) {
  const json = JSON.stringify({ ...galleryConfig(languages), ...config }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Essai</title>
<style>body { font-family: 'DejaVu Sans', sans-serif; margin: 0 auto; padding: 1rem; max-width: 68rem }</style>
<script type="application/json" id="config">${json}</script>
<script src="/loquet/loquet.js" data-config="#config" ${loader}></script>${head}</head><body>${body}</body></html>`;
}

const filler = `<h1>Votre logement</h1>${'<p>Payer le loyer, signaler une panne, écrire au gardien : tout se fait en ligne, à toute heure.</p>'.repeat(30)}`;

/** The answers of the server that `takeShots` needs. */
export const galleryResponses = Object.fromEntries(
  Object.entries(subjects).flatMap(([subject, page]) =>
    looked.map((language) => [`/gallery/${subject}/${language}`, { type: 'text/html', body: pageOf(page, language) }]),
  ),
);

/**
 * Takes the pictures of the gallery, in Chromium.
 *
 * @param browser of `openBrowser`
 * @param server of `startServer`, with `galleryResponses`
 * @returns one after the other: what it shows, the page that shows it, `take` for its picture (PNG) and `show` to load it anew
 */
export async function* takeShots(browser, server) {
  for (const subject of Object.keys(subjects)) {
    for (const language of looked) {
      const page = await browser.newPage({ locale: language, reducedMotion: 'reduce', timezoneId: 'Europe/Paris' });
      // What is said of dates is the same tomorrow.
      await page.clock.setFixedTime(new Date('2026-11-27T10:00:00Z'));
      yield* shotsOf({ page, server, subject, language });
      await page.close();
    }
  }
}

async function* shotsOf({ page, server, subject, language }) {
  const { ready, act, element, fullPage = false, ...some } = subjects[subject];
  const show = async () => {
    await page.goto(server.url(`/gallery/${subject}/${language}`));
    await page.waitForFunction(`(${ready})(document)`);
    await act?.(page);
  };
  const take = () => page.screenshot({ fullPage, caret: 'hide' });
  await show();
  for (const [scheme, media] of Object.entries(some.schemes ?? schemes)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const width of some.widths ?? widths) {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      await settled(page);
      yield { subject, language, scheme, width, element, page, show, take };
    }
  }
}

/** What follows a change of the window's size is done two frames later. */
function settled(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
