import { addDuration } from '../config/duration.js';
import { optionalServices } from '../config/services.js';
import type { Config } from '../config/types.js';
import type { ConsentRecord } from './record.js';

/** Browsers keep no cookie longer than 400 days (RFC 6265bis, section 5.5), here in milliseconds. */
const LONGEST_COOKIE = 400 * 86_400_000;

/**
 * When the banner asks again: by default 13 calendar months after an
 * acceptance, also of some services only, and 1 calendar month after a refusal,
 * counted from the day of the choice and never moved by a visit. Exempt services
 * do not count: they never needed consent.
 *
 * @throws TypeError when the config's delay is none, which `parse` refuses
 */
export function askAgainAt({ at, choices }: ConsentRecord, config: Config): Date {
  const { accepted = 'P13M', refused = 'P1M', partial = accepted } = config.consent?.askAgainAfter ?? {};
  const isAll = optionalServices(config).every(({ id }) => choices[id]);
  const delay = Object.values(choices).includes(true) ? (isAll ? accepted : partial) : refused;
  return addDuration(new Date(at), delay);
}

/**
 * When the cookie that carries a record expires: as late as browsers allow, so
 * that a refusal stays a refusal while it is asked again. Computed from the
 * date of the choice, so that writing the cookie again moves nothing.
 */
export function cookieExpiry(record: ConsentRecord): Date {
  return new Date(Date.parse(record.at) + LONGEST_COOKIE);
}
