import { gdpr, sixMonths } from '../../../sources.js';
import { isLonger } from '../../read/durations.js';
import { delaysOf } from '../../read/delays.js';
import type { ConfigRule } from '../../config-rule.js';

export const acceptanceNotAbove13Months: ConfigRule = {
  id: 'acceptance-not-above-13-months',
  family: 'choice',
  severity: 'warning',
  standing: 'good-practice',
  demands: 'An acceptance holds for 13 months at most.',
  sources: [sixMonths, gdpr('art. 7(1)')],
  *check(config) {
    const { accepted, partial } = delaysOf(config);
    for (const [name, delay] of Object.entries({ accepted, partial })) {
      const pointer = `/consent/askAgainAfter/${name}`;
      if (config.consent?.askAgainAfter?.[name as 'accepted' | 'partial'] && isLonger(delay, 'P13M'))
        yield {
          pointer,
          message: `an answer is kept for ${delay}: no text has ever spoken of more than 13 months, and the CNIL calls six a good practice; set P6M, and P13M at the very most`,
          fix: { pointer, value: 'P6M', title: `Set "${name}" to P6M` },
        };
    }
  },
};
