import { gdpr, deceptiveDesign } from '../../../sources.js';
import { isLonger } from '../../read/durations.js';
import { delaysOf } from '../../read/delays.js';
import { optionalServices } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const refusalNotBelowAMonth: ConfigRule = {
  id: 'refusal-not-below-a-month',
  family: 'choice',
  severity: 'error',
  standing: 'guidance',
  demands: 'After a refusal the banner keeps quiet for a month at least.',
  sources: [deceptiveDesign, gdpr('recital 32')],
  *check(config) {
    const { refused } = delaysOf(config);
    if (!optionalServices(config).length || !isLonger('P28D', refused)) return;
    const pointer = '/consent/askAgainAfter/refused';
    yield {
      pointer,
      message: `asks again ${refused} after a refusal: that is prompting until the visitor gives in; set P6M, and P1M at the very least`,
      fix: { pointer, value: 'P6M', title: 'Keep a refusal for P6M' },
    };
  },
};
