// Writes the landlords' pages of the demo from demo/sites.json (their words) and demo/configs (their configs).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const { words, sites } = JSON.parse(readFileSync('demo/sites.json', 'utf8'));
const facade = readFileSync('demo/facade.svg', 'utf8');

for (const site of sites) {
  mkdirSync(`demo/${site.id}`, { recursive: true });
  for (const language of Object.keys(site.texts)) {
    const view = { site, language, text: site.texts[language], word: words[language], url: addresses(language) };
    await write(view, 'home', home(view));
    await write(view, 'cookies', cookies(view));
    await write(view, 'privacy', privacy(view));
    await write(view, 'legal', legal(view));
    if (site.login) await write(view, 'login', login(view));
  }
}

/** Page → its address, from any other of the same landlord. The pages in English stand beside the French ones. */
function addresses(language) {
  return {
    fr: {
      home: './',
      cookies: 'cookies.html',
      privacy: 'confidentialite.html',
      legal: 'mentions-legales.html',
      login: 'connexion.html',
    },
    en: { home: 'en.html', cookies: 'en-cookies.html', privacy: 'en-privacy.html', legal: 'en-legal.html' },
  }[language];
}

async function write(view, page, { title, main }) {
  const file = `demo/${view.site.id}/${view.url[page].replace('./', 'index.html')}`;
  const source = document({ ...view, page, title, main });
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'html' }));
}

function document({ site, language, text, word, url, page, title, main }) {
  const nav = [
    [url.home, word.home],
    ...text.cards.map((card) => [`${url.home}#${card.id}`, card.title]),
    ...(text.login ? [[url.login, text.login.label]] : []),
  ];
  const links = [
    [url.cookies, word.cookies],
    [url.privacy, word.privacy],
    [url.legal, word.legal],
  ];
  const link = ([href, label]) =>
    `<li><a href="${href}"${href === url[page] ? ' aria-current="page"' : ''}>${label}</a></li>`;
  return `<!doctype html>
<!-- Written by scripts/write-demo-pages.mjs: change the script or demo/sites.json, never this page. -->
<html lang="${language}" data-accent="${site.accent}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${loader(site, page === 'home' && language === 'fr')}
    ${held(site)}
    <title>${page === 'home' ? '' : `${title} – `}${site.name}, ${text.portal.toLowerCase()} (${language === 'en' ? 'demonstration' : 'démonstration'})</title>
    <link rel="stylesheet" href="../style.css" />
    <link rel="icon" href="../icon.svg" />
  </head>
  <body>
    <a class="skip" href="#contenu">${word.skip}</a>
    <header>
      <p class="demonstration"><span>${text.demonstration}</span> <a href="../"${language === 'en' ? ' hreflang="fr"' : ''}>${word.all}</a></p>
      <div class="masthead">
        <p class="name">${site.name} <span>${text.portal}</span></p>
        ${otherLanguage(site, language, page)}
      </div>
      <nav aria-label="${word.nav}"><ul>${nav.map(link).join('')}</ul></nav>
    </header>
    <main id="contenu" tabindex="-1">${main}</main>
    <footer>
      <nav aria-label="${word.footerNav}">
        <ul>
          ${site.held ? `<li><button type="button" data-consent-action="open">${word.manage}</button></li>` : ''}
          ${links.map(link).join('')}
        </ul>
      </nav>
    </footer>
  </body>
</html>`;
}

/** First in the head, before anything that could track: by `#id` on one page, by address on the others. */
function loader({ id, inlineConfig }, inline) {
  const address = `../configs/${id}.json`;
  if (!inlineConfig || !inline) return tags(address);
  // `$schema` is for editors. A `<` could end the script.
  const config = { ...JSON.parse(readFileSync(`demo/configs/${id}.json`, 'utf8')), $schema: undefined };
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="loquet-config">${json}</script>
    ${tags('#loquet-config')}`;
}

/** In front of the kit's tag what the demo's panel needs; a live site has the second alone. */
function tags(config) {
  return `<script src="../loquet/loquet-qa.js" data-config="${config}"></script>
    <script src="../loquet/loquet.js" data-config="${config}"></script>`;
}

/** What waits for the visitor's answer. */
function held({ held }) {
  if (!held) return '';
  const { service, script, older } = held;
  return `<script type="text/plain" data-consent="${service}" src="../trackers/${script}.js"${older ? ' data-older' : ''}></script>
    <script type="text/plain" data-consent="${service}">document.documentElement.dataset.analytics = 'on';</script>`;
}

function otherLanguage(site, language, page) {
  const other = { fr: 'en', en: 'fr' }[language];
  if (!site.texts[other]) return '';
  const label = { fr: 'Français', en: 'English' }[other];
  return `<a href="${addresses(other)[page]}" hreflang="${other}" lang="${other}">${label}</a>`;
}

function home({ site, text, word }) {
  const card = ({ id, title, text }) => `<li id="${id}"><h3>${title}</h3><p>${text}</p></li>`;
  return {
    title: text.title,
    main: `
      <div class="hero">
        <div><h1>${text.title}</h1><p class="lead">${text.lead}</p></div>
        ${facade}
      </div>
      <section aria-labelledby="services">
        <h2 id="services">${word.services}</h2>
        <ul class="cards">${text.cards.map(card).join('')}</ul>
        <p class="note">${word.notConnected} ${site.held ? word.standIn : ''} ${word.shared}</p>
        ${text.noBanner ? `<p class="note">${text.noBanner}</p>` : ''}
      </section>`,
  };
}

function cookies({ site, word }) {
  return {
    title: word.cookies,
    main: `
      <h1>${word.cookies}</h1>
      <p class="lead">${site.held ? word.cookiesLead : word.cookiesLeadNone}</p>
      <cookie-table editable></cookie-table>
      <noscript><p>${word.noScriptTable}</p></noscript>`,
  };
}

function privacy({ word, url }) {
  return {
    title: word.privacy,
    main: `
      <h1>${word.privacy}</h1>
      <privacy-policy><p slot="cookies"><a href="${url.cookies}">${word.cookiesLink}</a></p></privacy-policy>
      <noscript><p>${word.noScriptNotice}</p></noscript>`,
  };
}

function legal({ word }) {
  return {
    title: word.legal,
    main: `
      <h1>${word.legal}</h1>
      <privacy-policy variant="legal"></privacy-policy>
      <noscript><p>${word.noScriptNotice}</p></noscript>`,
  };
}

function login({ text, word, url }) {
  const { title, lead, warning, user, password, submit, more } = text.login;
  return {
    title,
    main: `
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      <div class="beside">
        <form>
          <p id="avertissement" class="note">${warning}</p>
          <fieldset disabled aria-describedby="avertissement">
            <legend class="visually-hidden">${title}</legend>
            <label for="identifiant">${user}</label>
            <input id="identifiant" autocomplete="off" />
            <label for="mot-de-passe">${password}</label>
            <input id="mot-de-passe" type="password" autocomplete="off" />
            <button type="submit">${submit}</button>
          </fieldset>
        </form>
        <div>
          <privacy-policy variant="summary" persons="partner-user"></privacy-policy>
          <noscript><p>${word.noScriptNotice}</p></noscript>
          <p><a href="${url.privacy}">${more}</a></p>
        </div>
      </div>`,
  };
}
