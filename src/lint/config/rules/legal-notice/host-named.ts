import { digitalEconomyAct } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const hostNamed: ConfigRule = {
  id: 'host-named',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Who hosts the site is told.',
  sources: [digitalEconomyAct],
  *check({ landlord }) {
    if (!landlord.host)
      yield {
        pointer: '/landlord',
        message: 'the legal notice owes the name, address and telephone of whoever hosts the site: add "host"',
      };
  },
};
