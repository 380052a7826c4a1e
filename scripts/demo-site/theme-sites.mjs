/** Sites that a theme is tried on: the file’s name → what is its own. The rest is alike, and their look is `demo/theme/site.css`. */
const sites = {
  portail: { look: '', name: 'Habitat Exemple', motto: 'Espace locataire' },
  'service-public': { look: 'public', name: 'Office public de l’habitat', motto: 'Un service de votre département' },
  sombre: { look: 'dark', name: 'Nuit Habitat', motto: 'Espace locataire' },
};

/** Path → source of the pages that the theme playground shows. */
export function themeSites() {
  return Object.entries(sites).map(([id, site]) => [`theme/${id}.html`, source(site)]);
}

function source({ look, name, motto }) {
  return `<!doctype html>
<html lang="fr"${look && ` class="${look}"`}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <script src="../loquet/loquet.js" data-config="../situations/configs/habitat-exemple.json"></script>
    <title>${name} : un site d’essai pour un thème</title>
    <link rel="stylesheet" href="site.css" />
    <link rel="icon" href="../icon.svg" />
  </head>
  <body>
    <header>
      <p class="site-name">${name} <span>${motto}</span></p>
    </header>
    <main>
      <h1>Cookies et données personnelles</h1>
      <p>
        Une page comme il y en a partout, pour voir un thème à l’œuvre : des liens,
        <a href="#cookies">comme celui-ci</a>, et les éléments du kit.
      </p>
      <iframe
        data-consent="video"
        data-consent-heading="2"
        data-src="../trackers/video.html"
        title="Visite filmée"
        width="480"
        height="270"
      ></iframe>
      <div id="cookies"><cookie-table editable></cookie-table></div>
      <privacy-policy variant="summary"></privacy-policy>
    </main>
    <footer><button type="button" data-consent-action="open">Gérer mes cookies</button></footer>
  </body>
</html>
`;
}
