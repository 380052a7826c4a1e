import { isolated } from '../locales/direction.js';
import { formatLocale } from '../locales/format-locale.js';
import { onceForEach } from './once-for-each.js';

const format = onceForEach((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Some things in one line: « un, deux et trois ». */
export function listInWords(items: readonly string[], language: string): string {
  return format(formatLocale(language)).format(items.map(isolated));
}
