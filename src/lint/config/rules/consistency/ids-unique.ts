import { uniqueIds } from '../../../../config/checks/unique-ids.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const idsUnique: ConfigRule = {
  id: 'ids-unique',
  family: 'consistency',
  severity: 'error',
  standing: 'advice',
  demands: 'An id names one thing.',
  sources: [
    {
      cite: 'src/config/checks/unique-ids.ts: parse refuses it too',
      url: 'src/config/checks/unique-ids.ts',
      confidence: 'verified',
    },
  ],
  check: ofCheck(uniqueIds),
};
