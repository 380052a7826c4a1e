/*
 * What every banner says, letter for letter: the kit's own first layer is the
 * measure, the others are given the same words.
 */
export const landlord = 'Habitat Exemple';

export const title = `${landlord} utilise des cookies`;

export const lead = 'Certains sont nécessaires au fonctionnement du site. Pour les autres, vous décidez :';

export const purpose = {
  label: 'Mesure d’audience',
  description: 'Savoir quelles pages servent, pour les améliorer.',
};

export const essential = {
  label: 'Nécessaires',
  description: 'Le site ne fonctionne pas sans eux.',
};

export const service = {
  name: 'Audience du portail',
  purpose: 'Compter les visites de chaque page.',
  cookie: '_audience',
};

export const assurance =
  'Refuser ne change rien : vous gardez les mêmes services. Vous pouvez changer d’avis à tout moment, sur chaque page, avec « Gérer mes cookies ». Nous vous redemanderons votre choix dans 13 mois si vous acceptez, dans 1 mois si vous refusez.';

/** The whole of it in one piece, for banners that have one text. */
export const text = `${lead} ${purpose.label}. ${purpose.description} ${assurance}`;

export const buttons = { accept: 'Tout accepter', refuse: 'Tout refuser', customise: 'Personnaliser' };

export const privacyPage = '/confidentialite';
