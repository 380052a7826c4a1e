import type { Bilingual, VendorKind } from '../catalogue/vendor.js';

/** What a tool is, in words. */
export const kindWords: Readonly<Record<VendorKind, Bilingual>> = {
  accessibility: { fr: 'accessibilité', en: 'accessibility' },
  advertising: { fr: 'publicité', en: 'advertising' },
  analytics: { fr: 'mesure d’audience', en: 'analytics' },
  captcha: { fr: 'protection contre les robots', en: 'captcha' },
  chat: { fr: 'messagerie', en: 'chat' },
  consent: { fr: 'consentement', en: 'consent' },
  document: { fr: 'documents', en: 'document' },
  font: { fr: 'polices', en: 'font' },
  form: { fr: 'formulaires', en: 'form' },
  library: { fr: 'bibliothèque de code', en: 'library' },
  map: { fr: 'cartes et plans', en: 'map' },
  monitoring: { fr: 'surveillance des pannes', en: 'monitoring' },
  payment: { fr: 'paiement', en: 'payment' },
  social: { fr: 'réseau social', en: 'social' },
  'tag-manager': { fr: 'gestionnaire de balises', en: 'tag manager' },
  testing: { fr: 'essais de présentation', en: 'testing' },
  translation: { fr: 'traduction', en: 'translation' },
  video: { fr: 'vidéos', en: 'video' },
  'virtual-tour': { fr: 'visites virtuelles', en: 'virtual tour' },
};
