import { configFor } from '../kits/loquet.mjs';

/** Services of one category, each with a host and two cookies of its own; the first is the page's analytics script. */
export const withServices = (count) => (host) => {
  const config = configFor(host);
  const [service] = config.services;
  config.services = Array.from({ length: count }, (_, at) =>
    at
      ? {
          ...service,
          id: `s${String(at)}`,
          name: `Service ${String(at)}`,
          provider: { name: `Société ${String(at)}`, country: 'FR' },
          hosts: [`s${String(at)}.example`],
          cookies: [cookie(`_s${String(at)}_id`), cookie(`_s${String(at)}_session`)],
        }
      : service,
  );
  return config;
};

const cookie = (name) => ({ name, purpose: 'Reconnaître une visite répétée.', lifetime: 'P13M' });

/** One config of many cookies: twenty services that share them. */
export const withCookies = (count) => (host) => {
  const config = withServices(20)(host);
  for (const service of config.services)
    service.cookies = Array.from({ length: count / 20 }, (_, at) => cookie(`_${service.id}_${String(at)}`));
  return config;
};

/** A policy of many processings. */
export const withProcessings = (count) => (host) => ({
  ...configFor(host),
  policy: {
    updated: '2026-11-24',
    controllers: [{ id: 'landlord', name: 'Habitat Exemple' }],
    transfers: [],
    automatedDecisions: false,
    processings: Array.from({ length: count }, (_, at) => ({
      id: `p${String(at)}`,
      title: `Traitement ${String(at)} : suivi des demandes des locataires`,
      controller: 'landlord',
      persons: ['tenant', 'applicant'],
      purpose:
        'Recevoir une demande, la confier à une entreprise, dire où elle en est, et garder trace de ce qui a été fait.',
      legalBasis: at % 2 ? 'contract' : 'legitimate-interest',
      ...(at % 2 ? {} : { legitimateInterest: 'Tenir le patrimoine en bon état.' }),
      dataCategories: ['Nom et adresse', 'Téléphone', 'Ce qui est demandé'],
      recipients: ['Les agents de la régie', 'L’entreprise qui intervient'],
      retention: { active: 'P2Y', archive: 'P5Y' },
    })),
  },
});
