import { configureLocalization } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

const localization = configureLocalization({
  sourceLocale,
  targetLocales,
  // Static specifiers: bundlers make one chunk of each language.
  loadLocale: (locale) => {
    if (locale === 'en') return import('./generated/en.js');
    throw new RangeError(`loquet: no texts in "${locale}"`);
  },
});

/** The language that the elements speak now. */
export const currentLanguage: () => string = localization.getLocale;

/** Fetches the texts of a language, one of `config.languages`, and shows them. */
export const speak: (language: string) => Promise<void> = localization.setLocale;
