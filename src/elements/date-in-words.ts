import { formatLocale } from '../locales/format-locale.js';

/** A day in the words of a language: « 24 décembre 2026 »; more with further options of `Intl.DateTimeFormat`. */
export function dateInWords(date: Date | string, language: string, options: Intl.DateTimeFormatOptions = {}): string {
  const format = new Intl.DateTimeFormat(formatLocale(language), { dateStyle: 'long', ...options });
  // « 1er janvier », which Intl does not know. No other of the kit's languages has a small letter and two more after a day.
  return format.format(new Date(date)).replace(/^1(?= [a-z]\S\S)/, '1er');
}

/** A calendar date of the config in words: the same day wherever the visitor is. */
export function calendarDateInWords(date: string, language: string): string {
  return dateInWords(date, language, { timeZone: 'UTC' });
}
