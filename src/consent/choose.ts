import { isEssential, servicesNamed } from '../config/services.js';
import type { Config, Service } from '../config/types.js';
import type { Choices, ConsentRecord, How } from './record.js';

/** An answer to a question, before it is dated. */
export interface Answer {
  how: How;
  choices: Choices;
}

/** Everything accepted; nothing opted out of. */
export function acceptAll(config: Config): Answer {
  return { how: 'accept-all', choices: choicesWhere(config, () => true) };
}

/** Everything refused, what is exempt from consent as well. */
function refuseAll(config: Config): Answer {
  return { how: 'refuse-all', choices: choicesWhere(config, () => false) };
}

/**
 * Some services or categories changed, the others as they are.
 *
 * @param granted the services granted until now
 * @param changes service or category id → the visitor's answer
 * @throws RangeError when an id is unknown, or names what is always on
 */
function choose(config: Config, granted: ReadonlySet<string>, changes: Choices): Answer {
  const chosen = new Set(granted);
  // Categories first: in `{analytics: true, matomo: false}` the service is the exception.
  const entries = Object.entries(changes).sort(
    ([a], [b]) => Number(isService(config, a)) - Number(isService(config, b)),
  );
  for (const [id, answer] of entries) {
    const services = servicesNamed(config, id).filter((service) => !isEssential(config, service));
    if (!services.length) throw new RangeError(`loquet: no choice is named "${id}"`);
    for (const service of services) {
      if (answer) chosen.add(service.id);
      else chosen.delete(service.id);
    }
  }
  return { how: 'custom', choices: choicesWhere(config, ({ id }) => chosen.has(id)) };
}

/** What a visitor may say: yes to all, no to all, or for some services or categories. */
export type Reply = 'accept-all' | 'refuse-all' | Choices;

/**
 * The record of a reply, given what is granted until now.
 *
 * @param stamp what the record is signed with: a random id and the moment of the choice
 * @throws RangeError when the reply names an unknown id, or one that is always on
 */
export function recordOfReply(config: Config, granted: ReadonlySet<string>, reply: Reply, stamp: Stamp): ConsentRecord {
  if (reply === 'accept-all') return recordOf(acceptAll(config), config, stamp);
  if (reply === 'refuse-all') return recordOf(refuseAll(config), config, stamp);
  return recordOf(choose(config, granted, reply), config, stamp);
}

/** What a record is signed with. */
export interface Stamp {
  /** Random: see `randomId`. */
  id: string;
  /** Moment of the choice. */
  at: Date;
}

/** The record of an answer. */
function recordOf({ how, choices }: Answer, config: Config, { id, at }: Stamp): ConsentRecord {
  const asked = config.services.filter((service) => Object.hasOwn(choices, service.id));
  return {
    v: 1,
    id,
    at: at.toISOString().replace(/\.\d+/, ''),
    rev: config.revision,
    how,
    choices,
    categories: Object.fromEntries(asked.map((service) => [service.id, service.category])),
  };
}

const isService = ({ services }: Config, id: string) => services.some((service) => service.id === id);

/**
 * The answers of a record. "Yes" to an exempt service is not recorded: nobody
 * was asked, and should it stop being exempt nobody has consented.
 */
function choicesWhere(config: Config, isChosen: (service: Service) => boolean): Choices {
  return Object.fromEntries(
    config.services
      .filter((service) => !isEssential(config, service) && !(service.exempt && isChosen(service)))
      .map((service) => [service.id, isChosen(service)]),
  );
}
