import { readFileSync } from 'node:fs';
import { smallConfig } from '../bare-page.mjs';

/** Every language of the kit. */
export const languages = ['fr', 'fr-x-simple', 'en', 'ar', 'tr', 'pt', 'es'];

/** A config with something in every part of every element; texts in French and, where a test reads them, in Arabic. */
export function accessConfig(changes = {}) {
  const small = smallConfig();
  const [session, stats, video] = small.services;
  return {
    ...small,
    languages,
    consent: { reloadOnWithdrawal: false },
    landlord: {
      name: 'Habitat Exemple',
      legalForm: 'société anonyme d’HLM',
      capital: 1000,
      address: '1 place de la Mairie, 31000 Toulouse',
      phone: '05 00 00 00 00',
      email: 'contact@habitat.example',
      host: { name: 'Hébergeur', url: 'https://hebergeur.example' },
      publicationDirector: { function: 'directeur général' },
      accessibility: { conformity: 'partial' },
    },
    dpo: { email: 'dpo@habitat.example', address: '2 rue du Loquet, 31000 Toulouse' },
    categories: [
      ...small.categories.slice(0, 2),
      { id: 'media', label: { fr: 'Vidéos', ar: 'مقاطع الفيديو' }, description: 'Voir des vidéos.' },
    ],
    services: [
      session,
      { ...stats, provider: { name: 'Société stats', country: 'US', privacyUrl: 'https://stats.example/privacy' } },
      { ...video, hosts: ['video.example'] },
      { ...video, id: 'maps', name: 'Service maps' },
    ],
    policy: {
      updated: '2026-11-20',
      url: '/policy',
      processings: [processing('contract'), processing('consent'), processing('public-task')],
      processors: [{ id: 'host', name: 'Hébergeur', role: 'Garde les données.', url: 'https://hebergeur.example' }],
      transfers: [{ id: 'us', recipient: 'Société stats', country: 'US', safeguard: 'data-privacy-framework' }],
      automatedDecisions: false,
      security: 'Les données sont chiffrées.',
      changes: [
        { date: '2026-11-20', text: 'La messagerie a changé de prestataire.' },
        { date: '2026-01-05', text: 'Première version.' },
      ],
    },
    ...changes,
  };
}

function processing(legalBasis) {
  return {
    id: legalBasis,
    title: `Traitement ${legalBasis}`,
    persons: ['tenant', 'applicant'],
    purpose: 'Gérer votre location.',
    legalBasis,
    dataCategories: ['nom', 'adresse'],
    recipients: ['vos interlocuteurs'],
    retention: { active: 'P3Y', archive: 'P5Y' },
  };
}

/** A page as a landlord writes it, in a language: landmarks, a form, links, and what is given. */
export function accessPage({ config = accessConfig(), language = 'fr', main = '', style = '' } = {}) {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  const links = Array.from({ length: 20 }, (_, at) => `<p><a href="#l${at}">Lien ${at}</a></p>`).join('');
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<title>Essai</title><meta name="viewport" content="width=device-width"><script type="application/json" id="config">${json}</script>
<script src="/loquet/loquet.js" data-config="#config"></script><script src="/axe.js" defer></script>
<style>html{color-scheme:light dark} ${style}</style></head>
<body><header><a href="/">Accueil</a></header><main><h1>Essai</h1>
<form><label>Nom <input name="name"></label><button>Envoyer</button></form>${main || links}</main>
<footer><button type="button" data-consent-action="open">Gérer mes cookies</button></footer></body></html>`;
}

/** The library that checks pages, as the server of a test hands it out. */
export const axeResponse = () => ({
  type: 'text/javascript',
  body: readFileSync('node_modules/axe-core/axe.min.js', 'utf8'),
});

/** What every element shows at once, for a page without the question. */
export const everyElement = `<cookie-table></cookie-table><cookie-table editable heading-level="3"></cookie-table>
<privacy-policy></privacy-policy><privacy-policy variant="summary" heading-level="3"></privacy-policy>
<privacy-policy variant="legal"></privacy-policy>`;
