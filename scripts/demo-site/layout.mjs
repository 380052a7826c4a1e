import { readFileSync } from 'node:fs';

const facade = readFileSync('demo/facade.svg', 'utf8');

/** The demo's own pages, in the order of its menu: address from the root → label. */
const menu = {
  'situations/': 'Situations',
  'docs/': 'Documentation',
  'theme.html': 'Thème',
  'editeur.html': 'Configuration',
  'bailleurs.html': 'Bailleurs',
};

/**
 * Puts into a page of the demo what all of them share, where its comments ask for it:
 * `<!-- head -->`, `<!-- masthead -->`, `<!-- facade -->`, and `<!-- footer -->` or `<!-- cookies footer -->`.
 *
 * @param {string} source
 * @param {{ root: string, path: string }} place the way to the demo's root from the page, and to the page from the root
 */
export function layOut(source, { root, path }) {
  return source
    .replace('<!-- head -->', head(root))
    .replace('<!-- masthead -->', masthead(root, path))
    .replace('<!-- facade -->', facade)
    .replace('<!-- footer -->', footer(root))
    .replace('<!-- cookies footer -->', cookiesFooter);
}

function head(root) {
  return `<link rel="stylesheet" href="${root}style.css" />
    <link rel="icon" href="${root}icon.svg" />`;
}

function masthead(root, path) {
  const items = Object.entries(menu).map(([address, label]) => {
    const current = address === path ? 'page' : path.startsWith(address) ? 'true' : '';
    return `<li><a href="${root}${address}"${current && ` aria-current="${current}"`}>${label}</a></li>`;
  });
  return `<a class="skip" href="#contenu">Aller au contenu</a>
    <header class="kit">
      <div class="masthead">
        <p class="name"><a href="${root || './'}">Loquet</a></p>
        <nav aria-label="Navigation principale"><ul>${items.join('')}</ul></nav>
      </div>
    </header>`;
}

function footer(root) {
  return `<footer>
      <nav aria-label="Informations">
        <ul>
          <li><a href="${root}docs/securite.html">Sécurité</a></li>
          <li><a href="${root}docs/versions.html">Versions</a></li>
          <li><a href="${root}bailleurs.html">Cinq bailleurs</a></li>
        </ul>
      </nav>
    </footer>`;
}

/** The footer of a situation: the way back that every page owes. */
const cookiesFooter = `<footer>
      <nav aria-label="Cookies">
        <ul>
          <li><button type="button" data-consent-action="open">Gérer mes cookies</button></li>
          <li><a href="./">Toutes les situations</a></li>
        </ul>
      </nav>
    </footer>`;

/** A page of the demo that has no source of its own in HTML. */
export function page({ title, description = '', main, scripts = '', layout = '' }) {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – Loquet</title>
    ${description && `<meta name="description" content="${description}" />`}
    <!-- head -->
    ${scripts}
  </head>
  <body>
    <!-- masthead -->
    <main id="contenu" tabindex="-1"${layout && ` class="${layout}"`}>${main}</main>
    <!-- footer -->
  </body>
</html>
`;
}
