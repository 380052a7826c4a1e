import { isolated } from '../locales/direction.js';
import { formatLocale } from '../locales/format-locale.js';

/** Some things in one line: « un, deux et trois ». */
export function listInWords(items: readonly string[], language: string): string {
  return new Intl.ListFormat(formatLocale(language), { type: 'conjunction' }).format(items.map(isolated));
}
