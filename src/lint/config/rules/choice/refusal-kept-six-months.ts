import { sixMonths, deceptiveDesign } from '../../../sources.js';
import { isLonger } from '../../read/durations.js';
import { delaysOf } from '../../read/delays.js';
import { optionalServices } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const refusalKeptSixMonths: ConfigRule = {
  id: 'refusal-kept-six-months',
  family: 'choice',
  severity: 'warning',
  standing: 'good-practice',
  demands: 'A refusal is kept for six months before the banner asks again.',
  sources: [sixMonths, deceptiveDesign],
  *check(config) {
    const { refused } = delaysOf(config);
    if (!optionalServices(config).length || !config.consent?.askAgainAfter?.refused || !isLonger('P6M', refused))
      return;
    const pointer = '/consent/askAgainAfter/refused';
    yield {
      pointer,
      message: `a refusal is asked again after ${refused}: the CNIL calls six months a good practice (not a duty), and whoever comes every month would be asked at every visit; set P6M, or waive this with a reason`,
      fix: { pointer, value: 'P6M', title: 'Keep a refusal for P6M' },
    };
  },
};
