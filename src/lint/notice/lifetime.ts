import { fold } from '../text/fold.js';

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

/** A lifetime as tables write it: `365j`, `13 mois`, `2 ans`, `10 min`, `one year`. */
const amount =
  /(\d{1,4}(?:[.,]\d)?|\b(?:un|une|deux|trois|six|douze|treize|one|two|three|six|twelve|thirteen)\b) ?(?:\(\d{1,3}\) ?)?(min(?:ute)?s?|h(?:eure|our)?s?|j(?:our)?s?|d(?:ay)?s?|sem(?:aine)?s?|w(?:eek)?s?|mois|months?|ans?|annees?|y(?:ea)?rs?)\b/;

const words: Record<string, number> = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  six: 6,
  douze: 12,
  twelve: 12,
  treize: 13,
  thirteen: 13,
};

const sessionWords = /session|fermeture du navigateur|browser is closed|end of (?:the )?visit|deconnexion/;

/** Stands at the end of a line that lost its columns. */
export const lifetimeAtEnd =
  /(?:\d{1,4} ?(?:j(?:ours?)?|d(?:ays?)?|h(?:eures?|ours?)?|min(?:utes?)?|mois|months?|ans?|years?|semaines?|weeks?)|jusqu['’][àa] la fermeture du navigateur|(?:fin de )?session|permanente?|persistante?|ind[ée]termin[ée]e?|illimit[ée]e?|ind[ée]finie?|unlimited|never)\s*$/i;

/** How many days a text says that something lasts; a session is none. */
export function daysIn(text: string): number | 'session' | undefined {
  const { plain } = fold(text);
  const found = amount.exec(plain);
  if (!found) return sessionWords.test(plain) ? 'session' : undefined;
  const [, count = '', unit = ''] = found;
  const number = words[count] ?? Number(count.replace(',', '.'));
  return number * daysOf(unit);
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
