import { askAgainDelays } from '../../../../config/checks/ask-again-delays.js';
import { browserCap } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const delayWithin400Days: ConfigRule = {
  id: 'delay-within-400-days',
  family: 'choice',
  severity: 'error',
  standing: 'advice',
  demands: 'The banner asks again, and while the browser still knows the choice.',
  sources: [browserCap],
  check: ofCheck(askAgainDelays),
};
