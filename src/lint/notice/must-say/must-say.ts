import type { Rule } from '../../rule.js';
import { placeFor, says } from '../find.js';
import type { Notice } from '../notice.js';
import type { NoticeRule } from '../notice-rule.js';

/** A rule that something be said. */
interface Demand extends Rule {
  /** The notices that have to say it. */
  of: (notice: Notice) => boolean;
  /** How it is said, in French or English: one sentence is enough. */
  said: RegExp;
  /** Where it belongs, the best place first. */
  near?: readonly RegExp[];
  /** What is missing, and how to mend it. */
  missing: string;
}

/** Makes a rule that something be said: it speaks once, at the place where it belongs, if there is one. */
export function mustSay({ of, said, near = [], missing, ...rule }: Demand): NoticeRule {
  return {
    ...rule,
    *check(notice) {
      if (of(notice) && !says(notice, said)) yield { message: missing, at: placeFor(notice, ...near) };
    },
  };
}
