import manifest from '../../custom-elements.json';

/** What the theme may set, as `custom-elements.json` declares it. */
export interface Knob {
  name: string;
  description: string;
}

interface Declaration {
  tagName?: string;
  cssProperties?: Knob[];
  cssParts?: Knob[];
}

const elements = (manifest.modules as { declarations: Declaration[] }[])
  .flatMap(({ declarations }) => declarations)
  .filter((element): element is Declaration & { tagName: string } => !!element.tagName);

/** The tags of all elements: what a theme is set on. */
export const tags: readonly string[] = elements.map(({ tagName }) => tagName);

/** Every custom property, once. */
export const properties: readonly Knob[] = [
  ...new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties).map((knob) => [knob.name, knob])).values(),
];

/** Every part, as the selector that reaches it. */
export const parts: readonly Knob[] = elements.flatMap(({ tagName, cssParts = [] }) =>
  cssParts.map(({ name, description }) => ({ name: `${tagName}::part(${name})`, description })),
);

/** What can be set on a part, and how it is said. */
export const partProperties: Readonly<Record<string, string>> = {
  color: 'Couleur du texte',
  'background-color': 'Fond',
  'border-color': 'Couleur du bord',
  'border-radius': 'Arrondi',
  'font-family': 'Police',
  'font-weight': 'Graisse',
};

/** In French, what the properties that the kit has today are for; another shows its description. */
export const labels: Readonly<Record<string, string>> = {
  '--loquet-color-accent': 'Couleur du site',
  '--loquet-color-surface': 'Fond',
  '--loquet-color-accent-text': 'Texte sur la couleur du site',
  '--loquet-color-link': 'Liens et bords des boutons',
  '--loquet-color-text': 'Textes',
  '--loquet-color-muted': 'Textes secondaires',
  '--loquet-color-border': 'Bord de ce qui ressort',
  '--loquet-color-line': 'Traits',
  '--loquet-color-tint': 'Fond de ce qui est à part',
  '--loquet-color-focus': 'Anneau de focus',
  '--loquet-color-backdrop': 'Voile sous les préférences',
  '--loquet-border-width': 'Épaisseur des bords',
  '--loquet-focus-width': 'Épaisseur de l’anneau de focus',
  '--loquet-radius': 'Arrondi des coins',
  '--loquet-button-radius': 'Arrondi des boutons',
  '--loquet-button-font-weight': 'Graisse des boutons',
  '--loquet-font-family': 'Police',
  '--loquet-font-size': 'Taille des textes',
  '--loquet-line-height': 'Hauteur des lignes',
  '--loquet-heading-font-family': 'Police des titres',
  '--loquet-heading-font-weight': 'Graisse des titres',
  '--loquet-space': 'Distance entre les blocs',
  '--loquet-padding': 'Marge intérieure',
  '--loquet-elevation': 'Ombre du bandeau',
  '--loquet-z-index': 'Niveau du bandeau',
  '--loquet-scroll-margin': 'Place au-dessus d’une section atteinte par un lien',
};
