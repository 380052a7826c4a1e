import { msg } from '@lit/localize';
import { durationParts } from '../config/duration.js';
import type { Duration, Lifetime } from '../config/types.js';
import { plainAmount } from './plain-amount.js';

/** A duration in the words of a language: `P1Y6M` is « 1 an et 6 mois ». */
export function durationInWords(duration: Duration, language: string): string {
  const plain = plainAmount(duration, language);
  if (plain) return plain;
  const words = Object.entries<number>({ ...durationParts(duration) })
    .filter(([, amount]) => amount > 0)
    .map(([unit, amount]) => amountInWords(amount, unit.slice(0, -1), language));
  return words.length
    ? new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
    : amountInWords(0, 'second', language);
}

/** How long something lives, in words. */
export function lifetimeInWords(lifetime: Lifetime, language: string): string {
  return lifetime === 'session' ? msg('jusqu’à la fermeture du navigateur') : durationInWords(lifetime, language);
}

function amountInWords(amount: number, unit: string, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
