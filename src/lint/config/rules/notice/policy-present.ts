import { gdpr } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const policyPresent: ConfigRule = {
  id: 'policy-present',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'The config has a privacy notice.',
  sources: [gdpr('art. 13'), gdpr('art. 12(1)')],
  *check({ policy }) {
    if (!policy)
      yield {
        pointer: '',
        message:
          'without "policy" the notice is somebody else’s text, which can drift away from what the banner does: add it, or waive this with where the notice stands',
      };
  },
};
