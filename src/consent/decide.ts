import { isEssential, optionalServices, servicesNamed } from '../config/services.js';
import type { Config, Service } from '../config/types.js';
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
  // Negated: a revision that is none, in a config that was not parsed, lets every acceptance lapse.
  const lapsed = !again || again <= now || !(record.rev >= config.revision);
  /** The visitor's answer; none for a service that left the category that it was given for. */
  const answerTo = ({ id, category }: Service) =>
    (record?.categories?.[id] ?? category) === category ? record?.choices[id] : undefined;
  const isGranted = (service: Service) =>
    optional.includes(service)
      ? !lapsed && answerTo(service) === true
      : isEssential(config, service) || !(record?.choices[service.id] === false || (globalPrivacyControl && lapsed));
  return {
    record,
    // By every service that bears the id: in a config that was not parsed, two may.
    granted: new Set(config.services.map(({ id }) => id).filter((id) => servicesNamed(config, id).every(isGranted))),
    asking: !globalPrivacyControl && optional.some((service) => lapsed || answerTo(service) === undefined),
    askAgainAt: optional[0] && again,
  };
}
