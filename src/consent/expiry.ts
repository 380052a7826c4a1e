import { addDuration } from '../config/duration.js';
import { optionalServices } from '../config/services.js';
import type { Config } from '../config/types.js';
import type { ConsentRecord } from './record.js';

/** What a choice amounts to: it decides when the banner asks again. */
export type Outcome = 'accepted' | 'partial' | 'refused';

/** Browsers keep no cookie longer than 400 days (RFC 6265bis, section 5.5), here in milliseconds. */
const LONGEST_COOKIE = 400 * 86_400_000;

/** What a record amounts to. Exempt services do not count: they never needed consent. */
function outcomeOf(record: ConsentRecord, config: Config): Outcome {
  if (!Object.values(record.choices).includes(true)) return 'refused';
  return optionalServices(config).every(({ id }) => record.choices[id]) ? 'accepted' : 'partial';
}

/**
 * When the banner asks again: by default 13 calendar months after an
 * acceptance, 1 calendar month after a refusal, counted from the day of the
 * choice and never moved by a visit.
 */
export function askAgainAt(record: ConsentRecord, config: Config): Date {
  const { accepted = 'P13M', refused = 'P1M', partial = accepted } = config.consent?.askAgainAfter ?? {};
  return addDuration(new Date(record.at), { accepted, refused, partial }[outcomeOf(record, config)]);
}

/**
 * When the cookie that carries a record expires: as late as browsers allow, so
 * that a refusal stays a refusal while it is asked again. Computed from the
 * date of the choice, so that writing the cookie again moves nothing.
 */
export function cookieExpiry(record: ConsentRecord): Date {
  return new Date(Date.parse(record.at) + LONGEST_COOKIE);
}
