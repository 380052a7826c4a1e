import { durationParts } from '../config/duration.js';
import type { Duration } from '../config/types.js';

/** The units from years to seconds, in the singular. */
const units: Record<string, string | undefined> = {
  fr: 'an mois semaine jour heure minute seconde',
  'fr-x-simple': 'an mois semaine jour heure minute seconde',
  en: 'year month week day hour minute second',
};

/**
 * A duration of one unit in words, which is what most are; `undefined` for
 * others. The banner says two of them: the first formatter of `Intl` in a page
 * loads the language's data, which takes some 20 ms of a desktop's main thread,
 * four times that of a phone's, and would stand before the banner.
 */
export function plainAmount(duration: Duration, language: string): string | undefined {
  const amounts = Object.values<number>({ ...durationParts(duration) });
  const [place, further] = [...amounts.keys()].filter((at) => amounts[at]);
  const amount = amounts[place ?? 0] ?? 0;
  const unit = units[language]?.split(' ')[place ?? -1];
  // From a thousand on digits are grouped.
  if (!unit || further !== undefined || amount > 999) return undefined;
  const isFrench = language.startsWith('fr');
  const isPlural = isFrench ? amount > 1 : amount !== 1;
  return `${String(amount)}${isFrench ? '\u00a0' : ' '}${unit}${isPlural && !unit.endsWith('s') ? 's' : ''}`;
}
