import { optionalServices } from '../config/services.js';
import type { Config } from '../config/types.js';
import { askAgainAt } from './expiry.js';
import type { ConsentRecord } from './record.js';

/** Why the banner asks. */
export type AskReason = 'expired' | 'first-visit' | 'moved-service' | 'new-service' | 'revision';

/** Why the banner asks, when it does; from what it was decided. */
export function askReason(config: Config, record: ConsentRecord | undefined, now: Date): AskReason {
  if (!record) return 'first-visit';
  if (askAgainAt(record, config) <= now) return 'expired';
  if (record.rev < config.revision) return 'revision';
  return optionalServices(config).some(({ id }) => record.choices[id] === undefined) ? 'new-service' : 'moved-service';
}
