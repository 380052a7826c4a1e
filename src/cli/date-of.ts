import { CliError } from './cli-error.js';

/** The date that is given, so that the same input makes the same files; else the present. */
export function dateOf(given: string | undefined): Date {
  if (given === undefined) return new Date();
  const date = new Date(given);
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(given) || Number.isNaN(+date))
    throw new CliError('usage', `--date should be a date such as 2026-11-27T10:00:00Z, not "${given}"`);
  return date;
}
