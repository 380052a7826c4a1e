import { optionalServices } from '../config/services.js';
import type { Config, Service } from '../config/types.js';
import { answerTo } from './answer-to.js';
import type { ConsentRecord } from './record.js';

/** What is no longer as it was when the visitor answered. */
export interface ChangesSince {
  /** Services that were not asked about. */
  added: readonly Service[];
  /** Services that were asked about in another category. */
  moved: readonly Service[];
  /** Whether the landlord says that the meaning of a choice changed. */
  revised: boolean;
}

/** What changed since a choice: all that makes the banner ask before its date. */
export function changesSince(config: Config, record: ConsentRecord): ChangesSince {
  const unanswered = optionalServices(config).filter((service) => answerTo(service, record) === undefined);
  const wasAsked = ({ id }: Service) => record.choices[id] !== undefined;
  return {
    added: unanswered.filter((service) => !wasAsked(service)),
    moved: unanswered.filter(wasAsked),
    revised: record.rev < config.revision,
  };
}
