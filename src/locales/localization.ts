import { configureLocalization } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { loadLocale } from './load-locale.js';

const localization = configureLocalization({ sourceLocale, targetLocales, loadLocale });

/** The language that the elements speak now. */
export const currentLanguage: () => string = localization.getLocale;

/** Fetches the texts of a language, one of `config.languages`, and shows them. */
export const speak: (language: string) => Promise<void> = localization.setLocale;
