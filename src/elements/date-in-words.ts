import { formatLocale } from '../locales/format-locale.js';

/** A day in the words of a language: « 24 décembre 2026 »; more with further options of `Intl.DateTimeFormat`. */
export function dateInWords(date: Date | string, language: string, options: Intl.DateTimeFormatOptions = {}): string {
  return new Intl.DateTimeFormat(formatLocale(language), { dateStyle: 'long', ...options }).format(new Date(date));
}

/** A calendar date of the config in words: the same day wherever the visitor is. */
export function calendarDateInWords(date: string, language: string): string {
  return dateInWords(date, language, { timeZone: 'UTC' });
}
