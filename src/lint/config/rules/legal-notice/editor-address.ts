import { gdpr, digitalEconomyAct } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const editorAddress: ConfigRule = {
  id: 'editor-address',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: "The publisher's registered office is told.",
  sources: [digitalEconomyAct, gdpr('art. 13(1)(a)')],
  *check({ landlord }) {
    if (!landlord.address)
      yield { pointer: '/landlord', message: 'the legal notice owes the registered office: add "address"' };
  },
};
