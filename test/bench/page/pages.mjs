/*
 * Pages of a tenants' portal, written once for every kit: an entry page whose
 * largest paint is a picture, and a log-in page that has only text; and two
 * that hold the kit's other elements, for how these grow.
 */
const faults = [
  'le robinet de la cuisine fuit',
  'le radiateur du séjour reste froid',
  'l’interphone ne sonne plus',
  'la serrure de la cave accroche',
  'une vitre du palier est fendue',
  'la minuterie du hall s’éteint trop tôt',
  'le volet de la chambre est bloqué',
];
const visits = [
  'Le technicien passe entre 8 h et 12 h ; merci d’être présent ou de laisser la clé à la loge.',
  'L’entreprise vous appelle pour convenir d’un jour ; gardez votre téléphone à portée.',
  'Le gardien a vu le problème et a commandé la pièce ; comptez une dizaine de jours.',
  'Votre demande est close ; dites-nous si la réparation ne tient pas.',
  'Nous attendons une photo : joignez-la depuis la page de la demande.',
];

const cards = Array.from({ length: 24 }, (_, at) => {
  const day = ((at * 11) % 28) + 1;
  return `<article class="card"><h3>Demande nº ${202_600 + at * 37}</h3>
<p>Depuis le ${day} du mois, ${faults[(at * 3) % faults.length]} au bâtiment ${'ABCDEFGH'[(at * 5) % 8]}, ${(at * 7) % 9}ᵉ étage. ${visits[(at * 2) % visits.length]}</p>
<p><a href="/demandes/${202_600 + at * 37}">Suivre cette demande</a></p></article>`;
}).join('\n');

const rents = Array.from({ length: 24 }, (_, at) => {
  const amount = (61_240 + ((at * 7919) % 4_000)) / 100;
  return `<tr><td>${String((at % 12) + 1).padStart(2, '0')}/202${at < 12 ? 5 : 6}</td><td>${at % 6 ? 'Loyer et charges' : 'Régularisation des charges'}</td><td>${amount.toFixed(2).replace('.', ',')} €</td><td>${at % 7 ? 'Payé' : 'En cours'}</td></tr>`;
}).join('\n');

const mains = {
  portal: `<img class="hero" src="/site/hero.png" width="1120" height="420" alt="">
<h1>Bonjour, voici votre logement</h1>
<p>Payez votre loyer, suivez vos demandes, retrouvez vos documents.</p>
<h2>Mes demandes</h2><div class="cards">${cards}</div>
<h2>Mes loyers</h2><table><thead><tr><th>Mois</th><th>Objet</th><th>Montant</th><th>État</th></tr></thead><tbody>${rents}</tbody></table>`,
  login: `<h1>Se connecter</h1>
<form action="/session" method="post">
<label for="number">Numéro de locataire</label><input id="number" autocomplete="username">
<label for="password">Mot de passe</label><input id="password" type="password" autocomplete="current-password">
<button>Me connecter</button></form>
<p><a href="/oubli">Mot de passe oublié</a></p>`,
  table: '<h1>Cookies</h1><cookie-table></cookie-table>',
  policy: '<h1>Vos données</h1><privacy-policy></privacy-policy>',
};

/** The names of the pages. */
export const pageNames = Object.keys(mains);

/**
 * One of the pages, with a kit in it.
 *
 * @param name of the page
 * @param kit one of `allKits`
 * @param {{ base: string, analytics: string }} places address of the kit's folder, and of the analytics script
 */
export function pageWith(name, kit, { base, analytics }) {
  const { hostname } = new URL(analytics);
  const part = (where) => kit[where]?.(base, hostname) ?? '';
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${part('firstInHead')}
<title>Mon espace locataire</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site/style.css">
${part('inHead')}
<script defer src="/site/app.js"></script>
${kit.held?.(analytics, base) ?? ''}
</head>
<body>
<header><nav aria-label="Menu"><ul><li><a href="/">Accueil</a></li><li><a href="/loyers">Mes loyers</a></li><li><a href="/demandes">Mes demandes</a></li><li><a href="/documents">Mes documents</a></li></ul></nav></header>
<main>${mains[name]}</main>
<footer><p>Une question ? 05 00 00 00 00, du lundi au vendredi.</p><p><button type="button" data-consent-action="open">Gérer mes cookies</button></p></footer>
${part('atBodyEnd')}
</body>
</html>
`;
}
