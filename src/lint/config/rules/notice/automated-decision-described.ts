import { gdpr } from '../../../sources.js';
import { french } from '../../read/texts.js';
import { words } from '../../read/words.js';
import type { ConfigRule } from '../../config-rule.js';

export const automatedDecisionDescribed: ConfigRule = {
  id: 'automated-decision-described',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'A decision by a machine alone is described: its logic, its significance, its consequences.',
  sources: [gdpr('art. 13(2)(f)'), gdpr('art. 22')],
  *check({ policy }) {
    const text = policy?.automatedDecisions;
    if (text && words(french(text)).length < 12)
      yield {
        pointer: '/policy/automatedDecisions',
        message: `"${french(text)}" does not say what is decided, how, and with what effect: describe it, or write false if nothing is decided by a machine alone`,
      };
  },
};
