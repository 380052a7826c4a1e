import { isEssential } from './services.js';
import type { Config } from './types.js';

/**
 * The most bytes that the record of an answer can take in the cookie. The
 * record belongs to the layer above, which this one may not import: its form is
 * written here again, and a test holds the two together.
 */
export function largestRecordSize(config: Config): number {
  const services = config.services.filter((service) => !isEssential(config, service));
  const record = {
    v: 1,
    id: 'x'.repeat(22),
    at: '2026-11-22T09:00:00Z',
    rev: config.revision,
    how: 'accept-all',
    // `false` is longer than `true`.
    choices: Object.fromEntries(services.map(({ id }) => [id, false])),
    categories: Object.fromEntries(services.map(({ id, category }) => [id, category])),
  };
  return encodeURIComponent(JSON.stringify(record)).length;
}
