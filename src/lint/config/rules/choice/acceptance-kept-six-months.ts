import { sixMonths } from '../../../sources.js';
import { isLonger } from '../../read/durations.js';
import { delaysOf } from '../../read/delays.js';
import { optionalServices } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const acceptanceKeptSixMonths: ConfigRule = {
  id: 'acceptance-kept-six-months',
  family: 'choice',
  severity: 'warning',
  standing: 'good-practice',
  demands: 'An acceptance is kept for six months before the banner asks again.',
  sources: [sixMonths],
  *check(config) {
    const { accepted } = delaysOf(config);
    if (!optionalServices(config).length || !config.consent?.askAgainAfter?.accepted || !isLonger(accepted, 'P6M'))
      return;
    const pointer = '/consent/askAgainAfter/accepted';
    yield {
      pointer,
      message: `an acceptance holds for ${accepted}: the CNIL calls six months a good practice (not a duty); 13 months is the life of an exempt audience cookie, not of a choice; set P6M, or waive this with a reason`,
      fix: { pointer, value: 'P6M', title: 'Keep an acceptance for P6M' },
    };
  },
};
