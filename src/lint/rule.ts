import type { Severity } from './finding.js';

/** What the rules are sorted by, in the rule table and in `npm run eval:notices`. */
export type Family = 'choice' | 'consistency' | 'legal-notice' | 'notice' | 'page' | 'texts' | 'trackers';

/**
 * What a rule's source is worth. `law`: a statute or a court; `guidance`: a
 * regulator's guidelines or recommendation; `good-practice`: what a regulator
 * calls one; `advice`: ours alone.
 */
export type Standing = 'advice' | 'good-practice' | 'guidance' | 'law';

/** A text that a rule rests on. */
export interface Source {
  /** Article or deliberation, as one cites it: “GDPR art. 13(2)(a)”. */
  cite: string;
  /** Where it can be read. */
  url: string;
  /**
   * How sure we are of what it says: `verified` in a copy of the source itself,
   * `secondary` in what others write about it, `measured` by ourselves,
   * `remembered` when neither.
   */
  confidence: 'measured' | 'remembered' | 'secondary' | 'verified';
}

/** What every rule says of itself: the row of the rule table (`docs/rules.md`). */
export interface Rule {
  /** Lower-case words and hyphens, unique among all rules; waivers name it. */
  id: string;
  family: Family;
  /** The weight of its findings. */
  severity: Severity;
  standing: Standing;
  /** What must hold, in one sentence. */
  demands: string;
  /** At least one. */
  sources: readonly Source[];
}
