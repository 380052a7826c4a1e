import { configureLocalization } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { loadLocale } from './load-locale.js';

/** What puts messages into another language than French: a page in French downloads none of it. */
export const { getLocale, setLocale } = configureLocalization({ sourceLocale, targetLocales, loadLocale });
