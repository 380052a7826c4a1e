import { isEssential, optionalServices } from '../config/services.js';
import type { Config, Service } from '../config/types.js';
import { askAgainAt } from './expiry.js';
import type { ConsentRecord } from './record.js';

/** Why the banner asks. */
export type AskReason = 'expired' | 'first-visit' | 'moved-service' | 'new-service' | 'revision';

/** What a decision rests on. */
export interface Situation {
  config: Config;
  /** The record that the cookie carries, if it carries one. */
  record: ConsentRecord | undefined;
  now: Date;
  /** `navigator.globalPrivacyControl`: the visitor's browser refuses for them. */
  globalPrivacyControl: boolean;
}

/** What may run, and whether to ask. */
export interface Decision {
  /** The record that the decision follows; none before the first answer. */
  readonly record: ConsentRecord | undefined;
  /** Ids of the services that may run. */
  readonly granted: ReadonlySet<string>;
  /** Why the banner has to ask, or `undefined` when it has not. */
  readonly ask: AskReason | undefined;
  /** When the banner asks again, once it was answered. */
  readonly askAgainAt: Date | undefined;
}

/**
 * Decides from the record what may run and whether to ask.
 *
 * An acceptance lapses on its date, or when the config's revision is raised:
 * the services that consent decides on are then held again. A refusal stays a
 * refusal while it is asked again. A new service, or one moved to another
 * category, has no answer and leaves the answers to the others alone.
 */
export function decide({ config, record: found, now, globalPrivacyControl }: Situation): Decision {
  // A record from the future was not made by this visitor on this device's clock.
  const record = found && new Date(found.at) <= now ? found : undefined;
  const again = record && askAgainAt(record, config);
  const expired = again !== undefined && again <= now;
  const raised = record !== undefined && record.rev < config.revision;
  const lapsed = !record || expired || raised;

  const isGranted = (service: Service) => {
    if (isEssential(config, service)) return true;
    const answer = answerTo(service, record);
    if (service.exempt) return answer !== false && !(globalPrivacyControl && lapsed);
    return answer === true && !lapsed && !hasMoved(service, record);
  };
  const reason = () => {
    if (!record) return 'first-visit';
    if (expired) return 'expired';
    if (raised) return 'revision';
    if (optional.some((service) => answerTo(service, record) === undefined)) return 'new-service';
    return optional.some((service) => hasMoved(service, record)) ? 'moved-service' : undefined;
  };

  const optional = optionalServices(config);
  return {
    record,
    granted: new Set(config.services.filter(isGranted).map(({ id }) => id)),
    ask: optional.length && !globalPrivacyControl ? reason() : undefined,
    askAgainAt: optional.length ? again : undefined,
  };
}

function answerTo({ id }: Service, record: ConsentRecord | undefined): boolean | undefined {
  return record?.choices[id];
}

/** Whether a service left the category that the visitor answered for. */
function hasMoved({ id, category }: Service, record: ConsentRecord | undefined): boolean {
  return (record?.categories?.[id] ?? category) !== category;
}
