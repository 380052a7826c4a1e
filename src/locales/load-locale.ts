import type { LocaleModule } from '@lit/localize';

/**
 * Fetches the texts of a language other than French. Static specifiers:
 * bundlers make one chunk of each language.
 */
export function loadLocale(language: string): Promise<LocaleModule> {
  switch (language) {
    case 'ar':
      return import('./generated/ar.js');
    case 'en':
      return import('./generated/en.js');
    case 'es':
      return import('./generated/es.js');
    case 'fr-x-simple':
      return import('./generated/fr-x-simple.js');
    case 'pt':
      return import('./generated/pt.js');
    case 'tr':
      return import('./generated/tr.js');
    default:
      throw new RangeError(`loquet: no texts in "${language}"`);
  }
}
