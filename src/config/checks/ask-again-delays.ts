import type { ConfigProblem } from '../config-error.js';
import { addDuration } from '../duration.js';
import { fieldsOf, type Fields } from './fields.js';

/** Browsers keep no cookie, hence no choice, for longer. */
const LONGEST_DELAY_DAYS = 400;

const DAY = 86_400_000;

/** The banner asks again after a while, and while the browser still knows the choice. */
export function* askAgainDelays(config: Fields): Generator<ConfigProblem> {
  for (const [name, delay] of Object.entries(fieldsOf(fieldsOf(config['consent'])['askAgainAfter']))) {
    const pointer = `/consent/askAgainAfter/${name}`;
    const days = longestDays(delay);
    if (days === 0)
      yield { pointer, message: 'asks again at once, the visitor could never answer: P1D is the least in days' };
    // Negated: a delay beyond all dates is not a number of days.
    if (days !== undefined && !(days <= LONGEST_DELAY_DAYS))
      yield {
        pointer,
        message: `can be longer than ${String(LONGEST_DELAY_DAYS)} days, after which browsers have forgotten the choice: P13M is the most in months`,
      };
  }
}

/**
 * The most days that a delay lasts, whatever day of a leap cycle it starts on; none when it is not a duration. From
 * the first of a month it is the longest: from a later day the same, or less where the last month has no such day.
 */
function longestDays(delay: unknown): number | undefined {
  const starts = Array.from({ length: 48 }, (_, month) => new Date(Date.UTC(2023, month)));
  try {
    return Math.max(...starts.map((start) => (addDuration(start, delay as string).getTime() - start.getTime()) / DAY));
  } catch {
    // Not a duration: the schema says so.
    return undefined;
  }
}
