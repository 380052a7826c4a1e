import { cnilGuidelines, sixMonths, deceptiveDesign } from '../../../sources.js';
import { lengthOf } from '../../read/durations.js';
import { delaysOf } from '../../read/delays.js';
import { optionalServices } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const answersKeptAlike: ConfigRule = {
  id: 'answers-kept-alike',
  family: 'choice',
  severity: 'warning',
  standing: 'guidance',
  demands: 'An acceptance is kept no more than twice as long as a refusal.',
  sources: [cnilGuidelines('art. 2'), sixMonths, deceptiveDesign],
  *check(config) {
    const { accepted, refused } = delaysOf(config);
    if (!optionalServices(config).length || lengthOf(accepted) <= 2.1 * lengthOf(refused)) return;
    yield {
      pointer: '/consent/askAgainAfter',
      message: `an acceptance is kept for ${accepted}, a refusal for ${refused}: refusing should be as easy as accepting, and being asked more often leans towards accepting; set both to P6M, or waive this with a reason`,
    };
  },
};
