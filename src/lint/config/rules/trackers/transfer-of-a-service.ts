import { gdpr } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { isInArea } from '../../read/countries.js';
import type { ConfigRule } from '../../config-rule.js';

export const transferOfAService: ConfigRule = {
  id: 'transfer-of-a-service',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'A service whose company sits outside Europe is a transfer that the policy declares.',
  sources: [gdpr('art. 13(1)(f)'), gdpr('art. 44')],
  *check(config) {
    const { policy } = config;
    if (!policy) return;
    for (const { item: service, pointer } of servicesIn(config)) {
      const { country, name } = service.provider;
      if (!country || isInArea(country) || policy.transfers.some((transfer) => transfer.country === country)) continue;
      yield {
        pointer: `${pointer}/provider/country`,
        message: `${name} sits in ${country}, outside the European Economic Area, and the policy declares no transfer there: add one to /policy/transfers, with its safeguard`,
      };
    }
  },
};
