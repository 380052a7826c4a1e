const moments = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** A moment as the panel writes it: « 24 novembre 2026 à 11:00 ». */
export const moment = (date: Date): string => moments.format(date);

/** The words for what the inventory and the records say. */
export const words = {
  how: { 'accept-all': 'tout accepté', 'refuse-all': 'tout refusé', custom: 'choix personnalisé' },
  item: {
    held: 'retenu',
    released: 'libéré',
    refused: 'refusé',
    leaked: 'échappé',
    residue: 'resté',
  },
  place: { cookie: 'cookie', local: 'localStorage', session: 'sessionStorage', indexeddb: 'IndexedDB' },
} as const;
