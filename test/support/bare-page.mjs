/** A config as small as one can be: one essential and two optional services. */
export function smallConfig(changes = {}) {
  return {
    revision: '2026-11-24',
    landlord: { name: 'Habitat Exemple' },
    categories: [
      { id: 'essential', required: true, label: 'Nécessaires', description: 'Le site ne fonctionne pas sans.' },
      { id: 'analytics', label: 'Mesure d’audience', description: 'Savoir quelles pages servent.' },
      { id: 'media', label: 'Vidéos', description: 'Voir des vidéos.' },
    ],
    services: [
      service('session', 'essential', [{ name: 'SESSION', purpose: 'La session.', lifetime: 'session' }]),
      service('stats', 'analytics', [
        { name: '_ga', purpose: 'Compter les visites.', lifetime: 'P13M' },
        { name: '_ga_*', purpose: 'Compter les visites.', lifetime: 'P13M' },
      ]),
      service('video', 'media', []),
    ],
    ...changes,
  };
}

function service(id, category, cookies) {
  return {
    id,
    category,
    name: `Service ${id}`,
    provider: { name: `Société ${id}`, country: 'FR' },
    purpose: 'Un but.',
    cookies,
  };
}

/** A bare page with the kit first in its head and the config in the page. */
export function barePage({ config = smallConfig(), head = '', body = '', loader = '', nonce = '' } = {}) {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
<script type="application/json" id="config">${json}</script>
<script src="/loquet/loquet.js" data-config="#config" ${nonce && `nonce="${nonce}"`} ${loader}></script>${head}</head>
<body><h1>Essai</h1>${body}</body></html>`;
}
