import type { Config, Service } from '../../../src/config/types.js';

/** A service of a fixture: `essential`, `analytics`, `media` and `measure` are its categories. */
export function service(id: string, category: string, changes: Partial<Service> = {}): Service {
  return { id, category, name: id, provider: { name: `Société ${id}` }, purpose: 'Un but.', cookies: [], ...changes };
}

/** A config as small as one can be: one essential and two optional services. */
export function smallConfig(changes: Partial<Config> = {}): Config {
  return {
    revision: '2026-11-01',
    landlord: { name: 'Habitat Exemple' },
    categories: [
      { id: 'essential', required: true, label: 'Nécessaires', description: 'Le site ne fonctionne pas sans.' },
      { id: 'analytics', label: 'Mesure d’audience', description: 'Savoir quelles pages servent.' },
      { id: 'media', label: 'Vidéos', description: 'Voir des vidéos.' },
      { id: 'measure', label: 'Mesure dispensée', description: 'Compter les visites.' },
    ],
    services: [
      service('session', 'essential'),
      service('stats', 'analytics', {
        cookies: [
          { name: '_ga', purpose: 'Compter.', lifetime: 'P13M' },
          { name: '_ga_*', purpose: 'Compter.', lifetime: 'P13M' },
        ],
      }),
      service('video', 'media'),
    ],
    ...changes,
  };
}
