/** A small config that is right; `label` is the title of its optional category. */
export const sampleConfig = (label = 'Mesure d’audience') => ({
  $schema: 'node_modules/loquet/dist/schema.json',
  revision: '2026-11-24',
  landlord: { name: 'Habitat Exemple' },
  dpo: { email: 'dpo@habitat.example' },
  categories: [
    { id: 'essential', required: true, label: 'Nécessaires', description: 'Le site ne fonctionne pas sans eux.' },
    { id: 'analytics', label, description: 'Savoir quelles pages servent.' },
  ],
  services: [
    {
      id: 'matomo',
      category: 'analytics',
      name: 'Matomo',
      provider: { name: 'Habitat Exemple', country: 'FR' },
      purpose: 'Compter les visites de chaque page.',
      cookies: [{ name: '_pk_id*', purpose: 'Reconnaître une visite répétée.', lifetime: 'P13M' }],
    },
  ],
});
