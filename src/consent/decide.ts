import { isEssential, optionalServices } from '../config/services.js';
import type { Config, Service } from '../config/types.js';
import { answerTo } from './answer-to.js';
import { askAgainAt } from './expiry.js';
import type { ConsentRecord } from './record.js';

/** What a decision rests on. */
export interface Situation {
  config: Config;
  /** The record that the cookie carries, if it carries one; never one from the future. */
  record: ConsentRecord | undefined;
  now: Date;
  /** `navigator.globalPrivacyControl`: the visitor's browser refuses for them. */
  globalPrivacyControl: boolean;
}

/** What may run, and whether to ask. */
export interface Decision {
  /** The record that the decision follows; none before the first answer. */
  readonly record?: ConsentRecord | undefined;
  /** Ids of the services that may run. */
  readonly granted: ReadonlySet<string>;
  /** Whether the banner has to ask. */
  readonly asking?: boolean;
  /** When the banner asks again, once it was answered. */
  readonly askAgainAt?: Date | undefined;
}

/**
 * Decides from the record what may run and whether to ask.
 *
 * An acceptance lapses on its date, or when the config's revision is raised:
 * the services that consent decides on are then held again. A refusal stays a
 * refusal while it is asked again. A new service, or one moved to another
 * category, has no answer and leaves the answers to the others alone.
 */
export function decide({ config, record, now, globalPrivacyControl }: Situation): Decision {
  const optional = optionalServices(config);
  const again = record && askAgainAt(record, config);
  const lapsed = !again || again <= now || record.rev < config.revision;
  const isGranted = (service: Service) =>
    optional.includes(service)
      ? !lapsed && answerTo(service, record) === true
      : isEssential(config, service) || !(record?.choices[service.id] === false || (globalPrivacyControl && lapsed));
  return {
    record,
    granted: new Set(config.services.filter(isGranted).map(({ id }) => id)),
    asking: !globalPrivacyControl && optional.some((service) => lapsed || answerTo(service, record) === undefined),
    askAgainAt: optional[0] && again,
  };
}
