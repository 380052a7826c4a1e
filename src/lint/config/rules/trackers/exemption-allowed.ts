import { exemptions } from '../../../../config/checks/exemptions.js';
import { audienceExemption, cnilGuidelines } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const exemptionAllowed: ConfigRule = {
  id: 'exemption-allowed',
  family: 'trackers',
  severity: 'error',
  standing: 'guidance',
  demands: 'What is exempt from consent is neither essential nor mixed with what is not, and never Google Analytics.',
  sources: [cnilGuidelines('art. 5'), audienceExemption],
  check: ofCheck(exemptions),
};
