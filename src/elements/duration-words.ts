import { durationParts, type DurationParts } from '../config/duration.js';
import type { Duration } from '../config/types.js';
import { formatLocale } from '../locales/format-locale.js';
import { plainAmount } from './plain-amount.js';

/** What is newer than the types of TypeScript (Chrome 129, Firefox 136, Safari 16.4). */
interface DurationFormat {
  format(parts: Partial<DurationParts>): string;
}
type NewIntl = typeof Intl & { DurationFormat?: new (language: string, options: { style: 'long' }) => DurationFormat };

/** A duration in the words of a language: `P1Y6M` is « 1 an et 6 mois ». */
export function durationInWords(duration: Duration, language: string): string {
  const plain = plainAmount(duration, language);
  if (plain) return plain;
  const locale = formatLocale(language);
  const parts = Object.entries<number>({ ...durationParts(duration) }).filter(([, amount]) => amount > 0);
  // None at all: DurationFormat would say nothing.
  if (!parts.length) return amountInWords(0, 'second', locale);
  const { DurationFormat } = Intl as NewIntl;
  if (DurationFormat) return new DurationFormat(locale, { style: 'long' }).format(Object.fromEntries(parts));
  const words = parts.map(([unit, amount]) => amountInWords(amount, unit.slice(0, -1), locale));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(words);
}

function amountInWords(amount: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
