import { references } from '../../../../config/checks/references.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const referencesExist: ConfigRule = {
  id: 'references-exist',
  family: 'consistency',
  severity: 'error',
  standing: 'advice',
  demands: 'What a processing names is in the lists of the policy.',
  sources: [
    {
      cite: 'src/config/checks/references.ts: parse refuses it too',
      url: 'src/config/checks/references.ts',
      confidence: 'verified',
    },
  ],
  check: ofCheck(references),
};
