import { addDuration } from '../../../config/duration.js';
import type { Lifetime } from '../../../config/types.js';

/** Months have their usual lengths from here on; no leap day within 14 months. */
const start = new Date('2025-01-01T00:00:00Z');

/** How long something lives, in milliseconds; 0 for what goes with the browser. */
export function lengthOf(lifetime: Lifetime): number {
  return lifetime === 'session' ? 0 : addDuration(start, lifetime).getTime() - start.getTime();
}

/** Whether the first lives longer than the second. */
export const isLonger = (one: Lifetime, other: Lifetime): boolean => lengthOf(one) > lengthOf(other);

const units: Readonly<Record<string, (count: number) => string>> = {
  seconde: (count) => `PT${String(count)}S`,
  second: (count) => `PT${String(count)}S`,
  minute: (count) => `PT${String(count)}M`,
  heure: (count) => `PT${String(count)}H`,
  hour: (count) => `PT${String(count)}H`,
  jour: (count) => `P${String(count)}D`,
  day: (count) => `P${String(count)}D`,
  semaine: (count) => `P${String(count)}W`,
  week: (count) => `P${String(count)}W`,
  mois: (count) => `P${String(count)}M`,
  month: (count) => `P${String(count)}M`,
  an: (count) => `P${String(count)}Y`,
  année: (count) => `P${String(count)}Y`,
  year: (count) => `P${String(count)}Y`,
};

const numbers: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  onze: 11,
  eleven: 11,
  douze: 12,
  twelve: 12,
  treize: 13,
  thirteen: 13,
  quinze: 15,
  vingt: 20,
  trente: 30,
};

const spoken = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,4}|${Object.keys(numbers).join('|')})[\\s\u00a0\u202f-]+(${Object.keys(units).join('|')})s?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The durations that a text speaks of: “13 mois”, “two years”, « un an ». */
export function durationsIn(text: string): { said: string; duration: Lifetime }[] {
  return [...text.matchAll(spoken)].flatMap(({ 0: said, 1: count = '', 2: unit = '' }) => {
    const number = numbers[count.toLowerCase()] ?? Number(count);
    const name = unit.toLowerCase();
    const duration = units[name]?.(number);
    return duration ? [{ said, duration }] : [];
  });
}

/** Whether two durations are the same for a reader: a year is 12 months or 365 days. */
export function soundsAlike(one: Lifetime, other: Lifetime): boolean {
  const [a, b] = [lengthOf(one), lengthOf(other)];
  return Math.abs(a - b) <= 0.03 * Math.max(a, b);
}
