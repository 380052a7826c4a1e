import { digitalEconomyAct } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const hostReachable: ConfigRule = {
  id: 'host-reachable',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: "The host's address and telephone number are told.",
  sources: [digitalEconomyAct],
  *check({ landlord: { host } }) {
    if (!host) return;
    const missing = (['address', 'phone'] as const).filter((field) => !host[field]);
    if (missing.length)
      yield {
        pointer: '/landlord/host',
        message: `the legal notice owes the host’s address and telephone: add ${missing.map((field) => `"${field}"`).join(' and ')}`,
      };
  },
};
