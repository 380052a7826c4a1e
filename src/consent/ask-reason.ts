import type { Config } from '../config/types.js';
import { changesSince } from './changes-since.js';
import { askAgainAt } from './expiry.js';
import type { ConsentRecord } from './record.js';

/** Why the banner asks. */
export type AskReason = 'expired' | 'first-visit' | 'moved-service' | 'new-service' | 'revision';

/** Why the banner asks, when it does; from what it was decided. */
export function askReason(config: Config, record: ConsentRecord | undefined, now: Date): AskReason {
  if (!record) return 'first-visit';
  if (askAgainAt(record, config) <= now) return 'expired';
  const { revised, added } = changesSince(config, record);
  if (revised) return 'revision';
  return added.length ? 'new-service' : 'moved-service';
}
