import { fold } from './fold.js';
import { numberOf, numberWord } from './number-words.js';

const units: Record<string, number> = {
  min: 1 / 1440,
  h: 1 / 24,
  j: 1,
  d: 1,
  sem: 7,
  w: 7,
  mois: 30.4375,
  m: 30.4375,
  an: 365.25,
  y: 365.25,
};

/** A lifetime as tables and sentences write it: `365j`, `13 mois`, `2 ans`, `10 min`, `dix-huit mois`, `one year`. */
const amount = new RegExp(
  String.raw`(\d{1,4}(?:[.,]\d)?|\b(?:${numberWord})\b) ?(?:\(\d{1,3}\) ?)?(min(?:ute)?s?|h(?:eure|our)?s?|j(?:our)?s?|d(?:ay)?s?|sem(?:aine)?s?|w(?:eek)?s?|mois|months?|ans?|annees?|y(?:ea)?rs?)\b`,
  'g',
);

const sessionWords = /session|fermeture du navigateur|browser is closed|end of (?:the )?visit|deconnexion/;

/** Stands at the end of a line that lost its columns. */
export const lifetimeAtEnd =
  /(?:\d{1,4} ?(?:j(?:ours?)?|d(?:ays?)?|h(?:eures?|ours?)?|min(?:utes?)?|mois|months?|ans?|years?|semaines?|weeks?)|jusqu['’][àa] la fermeture du navigateur|(?:fin de )?session|permanente?|persistante?|ind[ée]termin[ée]e?|illimit[ée]e?|ind[ée]finie?|unlimited|never)\s*$/i;

/** A time that a text names. */
interface Duration {
  days: number;
  /** Where it begins in the plain form of the text. */
  index: number;
}

/** Every time that a text names, in their order. */
export function durationsIn(text: string): Duration[] {
  return Array.from(fold(text).plain.matchAll(amount), ({ 1: count = '', 2: unit = '', index }) => ({
    days: (numberOf(count) ?? Number(count.replace(',', '.'))) * daysOf(unit),
    index,
  }));
}

/** How many days a text says that something lasts; a session is none. */
export function daysIn(text: string): number | 'session' | undefined {
  const [first] = durationsIn(text);
  return first?.days ?? (sessionWords.test(fold(text).plain) ? 'session' : undefined);
}

function daysOf(unit: string): number {
  if (unit.startsWith('min')) return units['min'] ?? 0;
  if (unit.startsWith('mo')) return units['mois'] ?? 0;
  const known = ['sem', 'an', 'h', 'j', 'd', 'w', 'y'].find((start) => unit.startsWith(start));
  return units[known ?? 'd'] ?? 1;
}

/** How many months; `undefined` if a text names no such time. */
export function monthsIn(text: string): number | undefined {
  const days = daysIn(text);
  return typeof days === 'number' ? days / (units['mois'] ?? 30) : undefined;
}
