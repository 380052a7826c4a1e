import { formatLocale } from '../locales/format-locale.js';

/** The name of a country in a language; its code when the browser knows no name for it. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(formatLocale(language), { type: 'region' }).of(code) ?? code;
  } catch {
    // A code of another shape than two letters: the config was not parsed.
    return code;
  }
}
