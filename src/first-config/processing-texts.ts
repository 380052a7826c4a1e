import type { Bilingual } from '../catalogue/vendor.js';
import type { LegalBasis, PersonGroup } from '../config/types.js';

/** What is alike for every landlord in a processing of the notice; how long data are kept is asked. */
export interface ProcessingTexts {
  title: Bilingual;
  persons: PersonGroup[];
  purpose: Bilingual;
  legalBasis: LegalBasis;
  legalBasisDetail?: Bilingual;
  legitimateInterest?: Bilingual;
  dataCategories: Bilingual[];
  mandatory: boolean;
  consequence: Bilingual;
}

const both = (fr: string, en: string): Bilingual => ({ fr, en });

const address = both('adresse IP', 'IP address');
const device = both('type d’appareil et de navigateur', 'type of device and browser');
const page = both('page affichée', 'page shown');
const name = both('nom et prénom', 'name');
const contact = both('adresse e-mail ou numéro de téléphone', 'e-mail address or telephone number');

const free = {
  persons: ['visitor'],
  legalBasis: 'consent',
  mandatory: false,
  consequence: both(
    'Refuser ne change rien : vous gardez les mêmes services.',
    'Refusing changes nothing: you keep the same services.',
  ),
} satisfies Partial<ProcessingTexts>;

/** What visitors agree to in the banner, by the category that they accept. */
export const processingsOfCategories: Readonly<Record<string, ProcessingTexts>> = {
  measurement: {
    title: both('Statistiques anonymes du site', 'Anonymous statistics of the website'),
    persons: ['visitor'],
    purpose: both(
      'Compter les visites et voir quelles pages sont consultées, sans suivre personne.',
      'Counting visits and seeing which pages are read, without following anybody.',
    ),
    legalBasis: 'legitimate-interest',
    legitimateInterest: both('savoir quelles pages du site servent', 'knowing which pages of the website are useful'),
    dataCategories: [
      both('pages consultées, date et durée de la visite', 'pages read, date and length of the visit'),
      device,
    ],
    mandatory: false,
    consequence: both(
      'Vous pouvez arrêter cette mesure à tout moment : vous gardez les mêmes services.',
      'You can stop this measurement at any time: you keep the same services.',
    ),
  },
  analytics: {
    ...free,
    title: both('Mesure d’audience du site', 'Measuring the audience of the website'),
    purpose: both(
      'Compter les visites et voir quelles pages sont consultées, si vous l’acceptez.',
      'Counting visits and seeing which pages are read, if you accept it.',
    ),
    dataCategories: [
      both('pages consultées, date et durée de la visite', 'pages read, date and length of the visit'),
      device,
      address,
    ],
  },
  media: {
    ...free,
    title: both('Vidéos, cartes et documents hébergés ailleurs', 'Videos, maps and documents hosted elsewhere'),
    purpose: both(
      'Afficher dans nos pages des vidéos, des cartes ou des documents qu’héberge une autre société, si vous l’acceptez.',
      'Showing in our pages videos, maps or documents that another company hosts, if you accept it.',
    ),
    dataCategories: [page, device, address],
  },
  support: {
    ...free,
    title: both('Messagerie en ligne', 'Online chat'),
    purpose: both(
      'Répondre aux messages que vous envoyez par la messagerie du site, si vous l’ouvrez.',
      'Answering the messages that you send through the chat of the website, if you open it.',
    ),
    dataCategories: [both('contenu des messages', 'content of the messages'), contact, page, device, address],
  },
  forms: {
    ...free,
    title: both('Formulaires et enquêtes hébergés ailleurs', 'Forms and surveys hosted elsewhere'),
    purpose: both(
      'Recueillir les réponses que vous donnez dans un formulaire qu’héberge une autre société, si vous l’affichez.',
      'Collecting the answers that you give in a form that another company hosts, if you show it.',
    ),
    dataCategories: [both('réponses au formulaire', 'answers in the form'), page, device, address],
  },
  security: {
    ...free,
    title: both('Protection des formulaires contre les robots', 'Protecting forms against robots'),
    purpose: both(
      'Distinguer les personnes des robots qui remplissent les formulaires, si vous l’acceptez.',
      'Telling people from the robots that fill in forms, if you accept it.',
    ),
    dataCategories: [both('gestes et réglages du navigateur', 'gestures and settings of the browser'), device, address],
  },
  comfort: {
    ...free,
    title: both('Confort de lecture', 'Reading comfort'),
    purpose: both(
      'Adapter l’affichage, les polices ou la langue du site avec l’outil d’une autre société, si vous l’acceptez.',
      'Adapting the display, the fonts or the language of the website with another company’s tool, if you accept it.',
    ),
    dataCategories: [both('réglages d’affichage', 'display settings'), page, device, address],
  },
  social: {
    ...free,
    title: both('Réseaux sociaux', 'Social networks'),
    purpose: both(
      'Afficher des publications d’un réseau social et des boutons de partage, si vous l’acceptez.',
      'Showing posts from a social network and share buttons, if you accept it.',
    ),
    dataCategories: [
      page,
      device,
      address,
      both('compte sur ce réseau, si vous y êtes connecté', 'account on that network, if you are logged in to it'),
    ],
  },
  testing: {
    ...free,
    title: both('Essais de présentation', 'Page tests'),
    purpose: both(
      'Montrer deux présentations d’une page et savoir laquelle est la plus claire, si vous l’acceptez.',
      'Showing two versions of a page and finding out which is clearer, if you accept it.',
    ),
    dataCategories: [
      both('présentation affichée et pages consultées', 'version shown and pages read'),
      device,
      address,
    ],
  },
  advertising: {
    ...free,
    title: both('Publicité personnalisée', 'Personalised advertising'),
    purpose: both(
      'Mesurer nos annonces et vous en montrer d’autres selon vos visites, si vous l’acceptez.',
      'Measuring our ads and showing you others according to your visits, if you accept it.',
    ),
    dataCategories: [both('pages consultées et annonces vues', 'pages read and ads seen'), device, address],
  },
};

/** What a landlord's site often does besides. */
export const processingsOfSites: Readonly<Record<string, ProcessingTexts>> = {
  contact: {
    title: both('Formulaire de contact', 'Contact form'),
    persons: ['contact'],
    purpose: both(
      'Répondre aux messages que vous nous envoyez par le site.',
      'Answering the messages that you send us through the website.',
    ),
    legalBasis: 'legitimate-interest',
    legitimateInterest: both('répondre aux personnes qui nous écrivent', 'answering the people who write to us'),
    dataCategories: [name, contact, both('contenu du message', 'content of the message')],
    mandatory: true,
    consequence: both(
      'Sans ces informations, nous ne pouvons pas vous répondre.',
      'Without this information we cannot answer you.',
    ),
  },
  account: {
    title: both('Espace locataire', 'Tenant area'),
    persons: ['tenant'],
    purpose: both(
      'Ouvrir votre compte en ligne et vous y montrer votre bail, vos avis d’échéance et vos paiements.',
      'Opening your online account and showing you there your lease, your rent notices and your payments.',
    ),
    legalBasis: 'contract',
    legalBasisDetail: both('les conditions d’utilisation de l’espace locataire', 'the terms of use of the tenant area'),
    dataCategories: [
      name,
      contact,
      both('identifiant et mot de passe', 'user name and password'),
      both('bail, avis d’échéance et paiements', 'lease, rent notices and payments'),
    ],
    mandatory: true,
    consequence: both(
      'Sans ces informations, le compte ne peut pas être ouvert.',
      'Without this information the account cannot be opened.',
    ),
  },
  applications: {
    title: both('Demandes de logement social', 'Applications for social housing'),
    persons: ['applicant'],
    purpose: both(
      'Instruire votre demande de logement et vous en montrer l’avancement.',
      'Examining your application for a home and showing you its progress.',
    ),
    legalBasis: 'public-task',
    legalBasisDetail: both(
      'l’article R. 441-2-2 du code de la construction et de l’habitation',
      'article R. 441-2-2 of the French construction and housing code',
    ),
    dataCategories: [
      name,
      contact,
      both('situation familiale et professionnelle', 'family and professional situation'),
      both('ressources et charges', 'income and expenses'),
    ],
    mandatory: true,
    consequence: both(
      'Sans ces informations, votre demande ne peut pas être étudiée.',
      'Without this information your application cannot be examined.',
    ),
  },
  payment: {
    title: both('Paiement en ligne', 'Online payment'),
    persons: ['tenant'],
    purpose: both(
      'Encaisser le loyer et les charges que vous réglez en ligne.',
      'Collecting the rent and charges that you pay online.',
    ),
    legalBasis: 'contract',
    legalBasisDetail: both('votre bail', 'your lease'),
    dataCategories: [
      both('montant, date et moyen du paiement', 'amount, date and means of the payment'),
      both('numéro de bail', 'lease number'),
    ],
    mandatory: true,
    consequence: both(
      'Sans ces informations, le paiement en ligne n’est pas possible.',
      'Without this information online payment is not possible.',
    ),
  },
  newsletter: {
    title: both('Lettre d’information', 'Newsletter'),
    persons: ['contact'],
    purpose: both(
      'Vous envoyer la lettre d’information à laquelle vous êtes inscrit.',
      'Sending you the newsletter that you registered for.',
    ),
    legalBasis: 'consent',
    dataCategories: [both('adresse e-mail', 'e-mail address')],
    mandatory: false,
    consequence: both('Sans votre adresse, nous ne vous envoyons rien.', 'Without your address we send you nothing.'),
  },
};
