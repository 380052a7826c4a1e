import { formatLocale } from '../locales/format-locale.js';
import { onceForEach } from './once-for-each.js';

const names = onceForEach((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

/** The name of a country in a language; its code when the browser knows no name for it. */
export function countryName(code: string, language: string): string {
  try {
    return names(formatLocale(language)).of(code) ?? code;
  } catch {
    // A code of another shape than two letters: the config was not parsed.
    return code;
  }
}
