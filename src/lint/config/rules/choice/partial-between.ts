import { cnilGuidelines, sixMonths } from '../../../sources.js';
import { isLonger } from '../../read/durations.js';
import { delaysOf } from '../../read/delays.js';
import type { ConfigRule } from '../../config-rule.js';

export const partialBetween: ConfigRule = {
  id: 'partial-between',
  family: 'choice',
  severity: 'warning',
  standing: 'advice',
  demands:
    'A choice that accepts some services is kept no longer than one that accepts all, and no shorter than a refusal.',
  sources: [cnilGuidelines('art. 2'), sixMonths],
  *check(config) {
    const { accepted, refused, partial } = delaysOf(config);
    if (!config.consent?.askAgainAfter?.partial) return;
    const [shorter, longer] = isLonger(refused, accepted) ? [accepted, refused] : [refused, accepted];
    if (!isLonger(partial, longer) && !isLonger(shorter, partial)) return;
    yield {
      pointer: '/consent/askAgainAfter/partial',
      message: `a partial choice is kept for ${partial}, neither between nor alike ${refused} (refused) and ${accepted} (accepted): take it out, or set one of the two`,
    };
  },
};
