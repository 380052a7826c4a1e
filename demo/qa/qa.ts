import type { Clock, CookieJar } from '../../src/store/ports.js';
import type { EventLog } from './event-log.js';
import type { QaState } from './session.js';

/** What the script in the head leaves to the panel. */
export interface Qa {
  state: QaState;
  now: Clock;
  log: EventLog;
  /** The browser’s own cookies: what the panel would reach by now, the gate may stand in front of. */
  jar: CookieJar;
  /** `data-config` of the tag. */
  source: string | undefined;
}

declare global {
  interface Window {
    /** Only on pages of the demo, or of a test site. */
    loquetQa?: Qa;
  }
}
