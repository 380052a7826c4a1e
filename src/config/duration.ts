import type { Duration } from './types.js';

/** The parts of an ISO 8601 duration, each a whole number of its unit, 0 when absent. */
export interface DurationParts {
  years: number;
  months: number;
  weeks: number;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

const pattern = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/;

/** The numbers of a duration, from years to seconds: in a list, whose places have no names to download. */
type Numbers = [whole: string, ...numbers: [number, number, number, number, number, number, number]];

/** @throws TypeError when it is not a duration */
const numbersIn = (duration: Duration) =>
  (pattern.exec(duration) as unknown as string[]).map((part) => parseInt(part) || 0) as unknown as Numbers;

/**
 * Splits an ISO 8601 duration into its parts. Weeks may stand beside other
 * parts, as ISO 8601-2 allows; fractions may not.
 *
 * @param duration such as `P13M` or `PT30M`
 * @throws RangeError when it is not a duration, or an empty one (`P`)
 */
export function durationParts(duration: Duration): DurationParts {
  if (!pattern.test(duration)) throw new RangeError(duration);
  const [, years, months, weeks, days, hours, minutes, seconds] = numbersIn(duration);
  return { years, months, weeks, days, hours, minutes, seconds };
}

/**
 * Adds a duration to a date on the UTC calendar. A day that the target month
 * lacks becomes its last day: 31 January + P1M is 28 (or 29) February.
 *
 * @throws TypeError when `duration` is not an ISO 8601 duration
 */
export function addDuration(date: Date, duration: Duration): Date {
  const [, years, months, weeks, days, hours, minutes, seconds] = numbersIn(duration);
  const result = new Date(date);
  result.setUTCMonth(result.getUTCMonth() + years * 12 + months);
  // The days that the month lacks ran over into the next: back to the day before its first.
  if (result.getUTCDate() !== date.getUTCDate()) result.setUTCDate(0);
  // Days of UTC are all alike.
  return new Date(+result + ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
}
