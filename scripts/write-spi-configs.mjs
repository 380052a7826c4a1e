// Writes demo/configs/spi.json and demo/configs/spi-agence.json: one operator, several agencies, one base.
import { writeFileSync } from 'node:fs';

const folder = 'demo/configs/';

const operator = {
  name: 'Septeo Pôle Immobilier (SPI)',
  address: '6 avenue Georges-Pompidou, 31130 Balma',
  phone: '05 62 27 95 30',
};
const portal = 'https://www.moncompte.immo/';
const operatorOfficer = 'contact@septeo.fr';
const endOfContract = 'au plus tard 7 jours après la fin du contrat entre SPI et l’agence';
const operatorTeam = 'les équipes de SPI chargées du portail';
const contractors = 'les sous-traitants techniques de SPI, pour leur mission seulement';

/** What SPI decides itself, whichever agency opened the portal to its clients. */
const operatorProcessings = [
  {
    id: 'account',
    title: 'Votre compte',
    persons: ['agency-user', 'tenant'],
    purpose: 'Créer votre compte, vous y connecter et vous ouvrir les services du portail.',
    legalBasis: 'contract',
    legalBasisDetail: 'les conditions générales d’utilisation du portail',
    dataCategories: ['adresse e-mail', 'identifiant et mot de passe'],
    mandatory: true,
    consequence: 'Sans ces informations, le compte ne peut pas être créé et le portail ne s’ouvre pas.',
    recipients: [operatorTeam, contractors],
    retention: { criteria: `Jusqu’à la suppression de votre compte, ${endOfContract}.` },
  },
  {
    id: 'security',
    title: 'Sécurité et incidents',
    persons: ['agency-user', 'tenant'],
    purpose: 'Protéger le portail, trouver les pannes et les réparer.',
    legalBasis: 'legitimate-interest',
    legitimateInterest: 'garder le portail sûr et en état de marche',
    dataCategories: [
      'adresse e-mail et identifiant',
      'adresse IP',
      'heures d’accès',
      'navigateur et système d’exploitation',
    ],
    mandatory: true,
    consequence: 'Ces données sont enregistrées à chaque connexion : le portail ne s’utilise pas sans elles.',
    recipients: [operatorTeam, contractors],
    retention: {
      criteria: `Jusqu’à la résolution de l’incident, ou à défaut jusqu’à la suppression de votre compte, ${endOfContract}.`,
    },
  },
  {
    id: 'legal-requests',
    title: 'Demandes de la justice et des autorités',
    persons: ['agency-user', 'tenant'],
    purpose: 'Communiquer des données quand la loi ou une décision de justice nous y oblige.',
    legalBasis: 'legal-obligation',
    legalBasisDetail: 'la loi ou la décision de justice qui ordonne la communication',
    dataCategories: ['les données visées par la demande'],
    source: { origin: 'votre compte et ce que le portail a enregistré de vos connexions', public: false },
    recipients: ['l’autorité qui fait la demande'],
    retention: {
      criteria: `Cette communication ne prolonge pas la durée : jusqu’à la suppression de votre compte, ${endOfContract}.`,
    },
  },
  {
    id: 'audience',
    title: 'Mesure d’audience',
    persons: ['visitor', 'agency-user', 'tenant'],
    purpose:
      'Savoir quelles pages du portail sont consultées et quelles informations y sont cherchées, pour l’améliorer.',
    legalBasis: 'consent',
    dataCategories: [
      'adresse IP',
      'navigateur et système d’exploitation',
      'date et heure des visites',
      'pages consultées et recherches',
      'clics, mouvements de la souris et défilement',
    ],
    mandatory: false,
    consequence: 'Si vous refusez, le portail fonctionne de la même façon.',
    recipients: [operatorTeam, contractors],
    retention: { active: 'P13M' },
  },
];

const base = {
  $schema: '../../src/config/schema.json',
  revision: '2026-11-24',
  languages: ['fr'],
  consent: { askAgainAfter: { accepted: 'P13M', refused: 'P1M' } },
  categories: [
    {
      id: 'essential',
      required: true,
      label: 'Fonctionnement',
      description: 'Ce qu’il faut pour vous connecter et utiliser le portail.',
    },
    {
      id: 'analytics',
      label: 'Mesure d’audience',
      description: 'Compter les visites et voir quelles pages sont consultées.',
    },
  ],
  services: [
    {
      id: 'mesure-audience',
      category: 'analytics',
      name: 'Mesure d’audience du portail',
      provider: { name: 'Septeo Pôle Immobilier', country: 'FR' },
      purpose:
        'Relève les pages vues, les recherches, les clics et le défilement. SPI s’en sert pour améliorer le portail.',
      cookies: [
        {
          name: 'spi_audience_demo',
          purpose:
            'Compte vos visites. Ce cookie est celui de la démonstration : le document de SPI ne nomme ni son outil ni ses cookies.',
          lifetime: 'P13M',
        },
      ],
    },
  ],
};

const basePolicy = {
  updated: '2026-11-24',
  transfers: [],
  security:
    'Votre compte est protégé par un mot de passe. Ne le donnez à personne et prévenez SPI tout de suite si quelqu’un s’en sert. Les autres utilisateurs ne voient pas les informations de votre compte.',
  automatedDecisions: false,
};

const spi = {
  ...base,
  landlord: {
    ...operator,
    legalForm: 'société par actions simplifiée',
    capital: 982083,
    registration: 'RCS Toulouse 412 259 715',
    vatNumber: 'FR57412259715',
    email: 'contact@spi.immo',
    website: portal,
  },
  dpo: { email: operatorOfficer },
  policy: {
    ...basePolicy,
    processings: operatorProcessings,
    rights: { email: operatorOfficer },
    sections: [
      {
        id: 'agency-profile',
        title: 'Les informations de votre profil',
        paragraphs: [
          'Votre profil montre ce que votre agence sait de vous comme locataire, propriétaire, copropriétaire, gestionnaire ou administrateur. Ces informations viennent de son logiciel : SpiLaSuite, SDGI, GPI ou LOGIN.',
          'Votre agence en est responsable. SPI les traite seulement sur ses instructions écrites. Pour les voir, les corriger ou les faire effacer, adressez-vous à votre agence.',
        ],
      },
    ],
  },
};

const agency = {
  id: 'agence',
  name: 'Agence Exemple (inventée)',
  email: 'contact@agence-exemple.example',
};

const spiAgence = {
  ...base,
  landlord: { name: agency.name, email: agency.email, website: portal },
  dpo: { email: 'dpo@agence-exemple.example' },
  policy: {
    ...basePolicy,
    controllers: [
      { ...agency, role: 'Décide de ce que contient votre profil et de qui a accès au portail.' },
      {
        id: 'spi',
        ...operator,
        email: operatorOfficer,
        url: portal,
        role: 'Décide de ce qui est fait de votre compte, de la sécurité du portail et de la mesure d’audience.',
      },
    ],
    processings: [
      {
        id: 'profile',
        title: 'Votre profil',
        controller: 'agence',
        processors: ['spi'],
        persons: ['tenant', 'agency-user'],
        purpose:
          'Vous montrer en ligne les informations et les documents de votre location ou de votre mandat de gestion.',
        legalBasis: 'contract',
        legalBasisDetail: 'le bail, pour les locataires ; le mandat de gestion, pour les propriétaires',
        dataCategories: ['nom et coordonnées', 'informations du bail ou du mandat', 'comptes et documents'],
        source: { origin: 'le logiciel de gestion de l’agence (SpiLaSuite, SDGI, GPI ou LOGIN)', public: false },
        recipients: ['les équipes de l’agence', 'SPI, qui exploite le portail pour l’agence'],
        retention: { criteria: `Sur le portail : jusqu’à la fin du bail ou du mandat, ${endOfContract}.` },
      },
      ...operatorProcessings.map((processing) => ({ ...processing, controller: 'spi' })),
    ],
    processors: [
      {
        id: 'spi',
        ...operator,
        email: operatorOfficer,
        role: 'Exploite le portail et affiche votre profil, sur les instructions écrites de l’agence.',
      },
    ],
    rights: {
      email: 'dpo@agence-exemple.example',
      note: `Pour votre profil, écrivez à l’agence. Pour votre compte, la sécurité et la mesure d’audience, écrivez à SPI : [${operatorOfficer}](mailto:${operatorOfficer}).`,
    },
  },
};

for (const [name, config] of Object.entries({ spi, 'spi-agence': spiAgence })) {
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(config, null, 2)}\n`);
}
