import type { ConfigProblem } from '../config-error.js';
import { fieldsOf, objectsIn, type Fields } from './fields.js';

/** Dates are days that exist. */
export function* calendarDates(config: Fields): Generator<ConfigProblem> {
  const policy = fieldsOf(config['policy']);
  const dates = {
    '/revision': config['revision'],
    '/policy/updated': policy['updated'],
    ...Object.fromEntries(
      objectsIn(policy['changes']).map(([at, { date }]) => [`/policy/changes/${String(at)}/date`, date]),
    ),
  };
  for (const [pointer, date] of Object.entries(dates)) {
    if (typeof date === 'string' && !isDay(date.slice(0, 10)))
      yield { pointer, message: `there is no such day: write one that exists, such as "2026-11-22"` };
  }
}

/** Date takes 30 February for 2 March: only a day that it writes back is one. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
