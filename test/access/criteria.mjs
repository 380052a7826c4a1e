/**
 * The criteria that touch the kit, what it does for each, and the tests that
 * show it: `file: title`, with … for what a title fills in. ACCESSIBILITY.md is
 * written from this table (`npm run docs:accessibility`), in French: landlords
 * quote it in the statement that French law asks of them.
 */
export const criteria = [
  rgaa('3.2', '1.4.3', 'Contraste des textes', 'Au moins 4,5:1, en clair et en sombre.', [
    'axe: in the question, the preferences, a held frame and the confirmation, in …',
    'display: in the dark: axe still finds every contrast',
  ]),
  rgaa(
    '3.3',
    '1.4.11',
    'Contraste des composants',
    'Les interrupteurs et les boutons gardent un bord, aussi en couleurs forcées.',
    ['display: in forced colours: switches, buttons and the focus keep an edge'],
  ),
  rgaa(
    '5.4, 5.6, 5.7',
    '1.3.1',
    'Tableaux de données',
    'Chaque tableau a un titre, des en-têtes avec leur portée, et des cellules qui s’y rattachent.',
    ['names: each table has a caption, headers with a scope, and cells that belong to them'],
  ),
  rgaa(
    '6.1, 6.2',
    '2.4.4, 2.5.3',
    'Liens explicites',
    'Le nom de chaque lien contient son intitulé visible et dit où il mène.',
    [
      'axe: in the tables and the notices, in …',
      'kindnesses: reads how many partners there are, and finds each with its country and its notice',
    ],
  ),
  rgaa(
    '7.1',
    '4.1.2',
    'Compatibilité avec les technologies d’assistance',
    'Chaque composant a un nom, un rôle et un état ; l’état est aussi écrit.',
    [
      'names: the tree of the browser has those names, roles and states',
      'names: the preferences are a dialog with a name, its categories are named, its switches say their state in words',
      'axe: in the question, the preferences, a held frame and the confirmation, in …',
    ],
  ),
  rgaa('7.3', '2.1.1, 2.4.7', 'Clavier', 'Tout se fait au clavier : lire, choisir service par service, enregistrer.', [
    'keyboard: Tab follows the order of reading through the banner, then goes on into the page',
    'keyboard: a choice is made service by service with Space, and saved with Enter',
  ]),
  rgaa(
    '7.4',
    '3.2.1, 3.2.2',
    'Changements de contexte',
    'Rien ne prend le focus au chargement ; un rechargement est annoncé avant d’avoir lieu.',
    [
      'keyboard: nothing takes the focus on load, and the first Tab is in the banner',
      'kindnesses: who withdraws something is told that the page will be loaded again, before it is',
    ],
  ),
  rgaa('7.5', '4.1.3', 'Messages de statut', 'Un seul message, poli, dit que le choix est enregistré.', [
    'names: there is one status on the page, and it says once that the choice is kept',
  ]),
  rgaa(
    '8.7, 8.8',
    '3.1.2',
    'Changements de langue',
    'Un texte que le bailleur n’a pas traduit est en français et marqué comme tel.',
    [
      'languages: what the landlord did not translate is in French, and marked so',
      'languages: a button changes the language of all the elements, keeps the focus, and is kept in this tab alone',
    ],
  ),
  rgaa('8.10', '1.3.2', 'Sens de lecture', 'En arabe, la mise en page est inversée ; les noms gardent leur sens.', [
    'languages: in Arabic the layout is mirrored, names keep their own direction, digits are those of the page',
    'display: at 320 × 256 in Arabic, without scrolling sideways',
  ]),
  rgaa('9.1', '1.3.1, 2.4.6', 'Titres', 'Les titres se suivent sans saut ; le site en règle le niveau.', [
    'names: headings follow the level that the site sets',
    'names: the titles of the notice are headings without a gap, and its contents a named navigation',
  ]),
  rgaa('10.4', '1.4.4', 'Texte à 200 %', 'Rien n’est coupé quand le texte seul est doublé.', [
    'display: with text alone at 200 %',
  ]),
  rgaa('10.7', '2.4.7', 'Focus visible', 'Le focus garde un contour, aussi en couleurs forcées.', [
    'display: in forced colours: switches, buttons and the focus keep an edge',
  ]),
  rgaa(
    '10.11',
    '1.4.10',
    'Redistribution',
    'À 320 × 256, soit 1280 × 1024 à 400 %, rien ne défile de côté et chaque bouton s’atteint.',
    [
      'display: at 320 × 256, which is 1280 × 1024 at 400 %, without scrolling sideways',
      'display: every button can be reached at 320 × 256, by scrolling inside the banner',
      'keyboard: the banner leaves at least half of a short window to the page',
    ],
  ),
  rgaa('10.12', '1.4.12', 'Espacement du texte', 'Rien n’est coupé avec les espacements que les lecteurs règlent.', [
    'display: with the spacing of text that readers may set',
  ]),
  rgaa(
    '11.1, 11.2, 11.5, 11.9',
    '3.3.2, 4.1.2',
    'Étiquettes et regroupements',
    'Chaque interrupteur a une étiquette ; chaque groupe a un nom ; chaque bouton dit ce qu’il fait.',
    [
      'names: the preferences are a dialog with a name, its categories are named, its switches say their state in words',
    ],
  ),
  rgaa(
    '12.8, 12.9',
    '2.4.3, 2.1.2',
    'Ordre de tabulation, pas de piège',
    'Le bandeau est le premier de la page et se quitte au clavier ; Échap ferme les préférences et rend le focus.',
    [
      'names: the question is a named region, first in the body, and no dialog',
      'keyboard: Tab follows the order of reading through the banner, then goes on into the page',
      'keyboard: the preferences open with the focus on their heading, and Escape gives it back and decides nothing',
      'keyboard: the preferences opened from the page give the focus back to what opened them',
    ],
  ),
  rgaa(
    '13.1',
    '2.2.1',
    'Limites de temps',
    'Le message de confirmation reste tant que le visiteur ne fait rien d’autre.',
    ['display: the confirmation stays until the visitor does something'],
  ),
  rgaa('13.8', '2.2.2', 'Mouvements', 'Rien ne bouge pour qui demande moins d’animations.', [
    'display: with less motion: nothing moves',
  ]),
  rgaa('13.9', '1.3.4', 'Orientation', 'Entier dans les deux sens d’un téléphone.', [
    'display: in both orientations of a phone',
  ]),
  wcag(
    '2.4.11',
    'Focus non masqué',
    'Le bandeau ne couvre jamais ce qui a le focus, et s’efface devant le clavier virtuel.',
    [
      'keyboard: what has the focus is never covered, at … × …',
      'keyboard: the banner steps aside while a virtual keyboard is open for a field of the page, and comes back',
    ],
  ),
  wcag('2.5.8', 'Taille des cibles', 'Les boutons font au moins 44 pixels, le reste au moins 24.', [
    'keyboard: the three buttons are 44 pixels high at least, everything else 24',
  ]),
];

function rgaa(number, wcagNumbers, title, does, tests) {
  return { standard: 'RGAA 4.1.2', number, wcag: wcagNumbers, title, does, tests };
}

/** A criterion that WCAG 2.2 adds, and that the RGAA does not have yet. */
function wcag(number, title, does, tests) {
  return { standard: 'WCAG 2.2', number, wcag: number, title, does, tests };
}
