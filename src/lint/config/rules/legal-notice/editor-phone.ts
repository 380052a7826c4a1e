import { digitalEconomyAct } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const editorPhone: ConfigRule = {
  id: 'editor-phone',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: "The publisher's telephone number is told.",
  sources: [digitalEconomyAct],
  *check({ landlord }) {
    if (!landlord.phone)
      yield { pointer: '/landlord', message: 'the legal notice owes a telephone number: add "phone"' };
  },
};
