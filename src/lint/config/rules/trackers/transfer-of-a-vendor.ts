import { gdpr } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { vendorsOf } from '../../read/vendors.js';
import type { ConfigRule } from '../../config-rule.js';

export const transferOfAVendor: ConfigRule = {
  id: 'transfer-of-a-vendor',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'A tool whose European seller sends data on to another continent is a transfer that the policy declares.',
  sources: [gdpr('art. 13(1)(f)'), gdpr('art. 44')],
  *check(config, { vendors = [] }) {
    const { policy } = config;
    if (!policy) return;
    for (const { item: service, pointer } of servicesIn(config)) {
      const transfer = vendorsOf(service, vendors).find((vendor) => vendor.transfer)?.transfer;
      if (!transfer || policy.transfers.some(({ country }) => country === transfer.country)) continue;
      yield {
        pointer,
        message: `"${service.id}" sends data on to ${transfer.recipient} (${transfer.country}), and the policy declares no transfer there: add one to /policy/transfers, with its safeguard`,
      };
    }
  },
};
