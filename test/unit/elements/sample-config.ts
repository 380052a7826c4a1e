import type { Config, LegalBasis, Policy, Processing } from '../../../src/config/types.js';

/** A landlord with every kind of service: always on, exempt, optional, seen and out of sight. */
export const sampleConfig: Config = {
  revision: '2026-11-22',
  languages: ['fr', 'en'],
  landlord: { name: 'Bailleur Exemple', address: '1 rue du Loquet, 31000 Toulouse', email: 'contact@bailleur.example' },
  dpo: { email: 'dpo@bailleur.example' },
  categories: [
    { id: 'essential', required: true, label: 'Fonctionnement', description: 'Ce qu’il faut au site.' },
    { id: 'audience', label: 'Statistiques', description: 'Compter les visites.' },
    { id: 'media', label: { fr: 'Vidéos et plans', en: 'Videos and maps' }, description: 'Afficher des vidéos.' },
  ],
  services: [
    {
      id: 'site',
      category: 'essential',
      name: 'Espace locataire',
      provider: { name: 'Bailleur Exemple', country: 'FR' },
      purpose: 'Garde votre session ouverte.',
      cookies: [
        { name: 'seen_*', purpose: 'Essai.', lifetime: 'P13M' },
        { name: 'hidden', purpose: 'Session.', lifetime: 'session', httpOnly: true },
        { name: 'elsewhere', purpose: 'Autre chemin.', lifetime: 'PT30M', path: '/ailleurs' },
      ],
    },
    {
      id: 'matomo',
      category: 'audience',
      name: 'Matomo',
      provider: { name: 'Bailleur Exemple', country: 'FR' },
      purpose: 'Compte les visites.',
      exempt: { selfAssessment: 'Auto-évaluation du 3 mars 2026.', optOut: true },
      cookies: [{ name: '_pk_id', purpose: 'Reconnaît votre navigateur.', lifetime: 'P13M' }],
    },
    {
      id: 'youtube',
      category: 'media',
      name: 'YouTube',
      provider: { name: 'Google Ireland Limited', country: 'IE', privacyUrl: 'https://policies.google.com/privacy' },
      purpose: 'Affiche les vidéos.',
      cookies: [
        { name: 'YSC', purpose: 'Compte les vues.', lifetime: 'session', domain: 'youtube.com', party: 'third' },
      ],
    },
    {
      id: 'plan',
      category: 'media',
      name: 'Plan du quartier',
      provider: { name: 'IGN' },
      purpose: 'Affiche un plan.',
      cookies: [],
    },
  ],
};

/** A config without anything to decide on. */
export const essentialConfig: Config = {
  ...sampleConfig,
  categories: sampleConfig.categories.filter(({ required }) => required),
  services: sampleConfig.services.filter(({ category }) => category === 'essential'),
};

/** A processing on one legal basis. */
export function processingOn(legalBasis: LegalBasis, changes: Partial<Processing> = {}): Processing {
  return {
    id: legalBasis,
    title: `Traitement ${legalBasis}`,
    persons: ['tenant'],
    purpose: 'Gérer votre location.',
    legalBasis,
    ...(legalBasis === 'legitimate-interest' && { legitimateInterest: 'La sécurité du site.' }),
    dataCategories: ['nom', 'adresse'],
    recipients: ['vos interlocuteurs'],
    retention: { active: 'P3Y', archive: 'P5Y' },
    ...changes,
  };
}

/** A config with a notice. */
export function configWithPolicy(processings: Processing[], changes: Partial<Policy> = {}): Config {
  return {
    ...sampleConfig,
    policy: { updated: '2026-11-22', processings, transfers: [], automatedDecisions: false, ...changes },
  };
}
