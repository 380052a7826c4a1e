import type { Waiver } from '../../config/types.js';
import type { Finding } from '../finding.js';

/** What the rules say of a config. */
export interface ConfigReport {
  findings: Finding[];
  /** What they say, too, but the landlord has decided to live with. */
  waived: WaivedFinding[];
}

/** A finding, and the decision to live with it. */
export interface WaivedFinding {
  finding: Finding;
  waiver: Waiver;
}
