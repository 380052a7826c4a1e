import { readFileSync } from 'node:fs';

/**
 * A config with something of every kind to look at: a real landlord's, with an
 * exempt measure and two embeds more, and two of its processings.
 *
 * @param {string[]} languages that visitors may read
 */
export function galleryConfig(languages) {
  const config = JSON.parse(readFileSync('demo/configs/clesence.json', 'utf8'));
  return {
    ...config,
    languages,
    categories: [...config.categories, measure, media],
    services: [...config.services, ...furtherServices],
    policy: { ...config.policy, url: '/confidentialite', processings: config.policy.processings.slice(0, 2) },
  };
}

const measure = {
  id: 'measure',
  label: { fr: 'Mesure dispensée', en: 'Exempt measurement' },
  description: { fr: 'Compter les visites sans vous reconnaître.', en: 'To count visits without knowing you.' },
};
const media = {
  id: 'media',
  label: { fr: 'Vidéos et plans', en: 'Videos and maps' },
  description: {
    fr: 'Voir les visites filmées et le plan du quartier.',
    en: 'To watch filmed visits and see the map.',
  },
};

const furtherServices = [
  {
    id: 'matomo',
    category: 'measure',
    name: 'Matomo',
    provider: { name: 'Clésence', country: 'FR' },
    purpose: { fr: 'Compte les visites de chaque page.', en: 'Counts the visits of each page.' },
    exempt: {
      selfAssessment: { fr: 'Auto-évaluation du 3 mars 2026.', en: 'Self-assessment of 3 March 2026.' },
      optOut: true,
    },
    cookies: [{ name: '_pk_id*', purpose: { fr: 'Compte les visites.', en: 'Counts visits.' }, lifetime: 'P13M' }],
  },
  {
    id: 'youtube',
    category: 'media',
    name: 'YouTube',
    provider: { name: 'Google Ireland Limited', country: 'IE', privacyUrl: 'https://policies.google.com/privacy' },
    purpose: { fr: 'Affiche les visites filmées des logements.', en: 'Shows filmed visits of the homes.' },
    hosts: ['www.youtube-nocookie.com'],
    cookies: [
      {
        name: 'VISITOR_INFO1_LIVE',
        purpose: { fr: 'Mesure le débit de votre connexion.', en: 'Measures the speed of your connection.' },
        lifetime: 'P6M',
        domain: 'youtube.com',
        party: 'third',
      },
    ],
  },
  {
    id: 'plan',
    category: 'media',
    name: { fr: 'Plan du quartier', en: 'Map of the neighbourhood' },
    provider: { name: 'IGN', country: 'FR' },
    purpose: { fr: 'Affiche un plan.', en: 'Shows a map.' },
    hosts: ['data.geopf.fr'],
    cookies: [],
  },
];
