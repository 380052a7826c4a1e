import { consentCookieName } from '../../config/consent-cookie.js';
import { addDuration } from '../../config/duration.js';
import type { Config, Duration } from '../../config/types.js';
import { decide } from '../../consent/decide.js';
import { contentPolicy } from '../../gate/content-policy.js';

/** The two policies of level `strict`, and what a server chooses between them by. */
export interface Policies {
  /** Until the visitor accepts: essential and exempt services. */
  before: string;
  /** Afterwards: every service. What is not granted the gate holds. */
  after: string;
  /** Name of the cookie that carries the record. */
  cookieName: string;
  /** An acceptance of an earlier revision has lapsed. */
  revision: string;
  /** How long an acceptance holds, at the longest: see `longest`. */
  keptFor: Duration;
}

/** The policies of a config. */
export function policiesOf(config: Config): Policies {
  // Who has not answered has what needs no answer, whatever the day.
  const unanswered = decide({ config, record: undefined, now: new Date(), globalPrivacyControl: false });
  const { accepted = 'P13M', partial = accepted } = config.consent?.askAgainAfter ?? {};
  return {
    before: contentPolicy(config, unanswered.granted),
    after: contentPolicy(config, new Set(config.services.map(({ id }) => id))),
    cookieName: consentCookieName(config),
    revision: config.revision,
    keptFor: longest(accepted, partial),
  };
}

/**
 * The longer of two delays. A server that took the shorter would still send the
 * first policy when the loader already releases.
 */
function longest(one: Duration, other: Duration): Duration {
  const start = new Date('2024-01-01T00:00:00Z');
  return addDuration(start, one) >= addDuration(start, other) ? one : other;
}
