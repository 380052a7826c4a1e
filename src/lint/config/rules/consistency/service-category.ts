import { serviceCategories } from '../../../../config/checks/service-categories.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const serviceCategory: ConfigRule = {
  id: 'service-category',
  family: 'consistency',
  severity: 'error',
  standing: 'advice',
  demands: 'Every service belongs to a category of the config.',
  sources: [
    {
      cite: 'src/config/checks/service-categories.ts: parse refuses it too',
      url: 'src/config/checks/service-categories.ts',
      confidence: 'verified',
    },
  ],
  check: ofCheck(serviceCategories),
};
