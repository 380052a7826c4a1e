import { gdpr } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const controllerReachable: ConfigRule = {
  id: 'controller-reachable',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'Every controller can be reached.',
  sources: [gdpr('art. 13(1)(a)'), gdpr('art. 14(1)(a)')],
  *check({ landlord, policy }) {
    const { address, email, phone, contactUrl } = landlord;
    if (!address && !email && !phone && !contactUrl)
      yield {
        pointer: '/landlord',
        message: `nobody can reach ${landlord.name}: add "address", "email", "phone" or "contactUrl"`,
      };
    for (const { item: controller, pointer } of placed(policy?.controllers, '/policy/controllers')) {
      if (!controller.address && !controller.email && !controller.phone && !controller.url)
        yield { pointer, message: `nobody can reach ${controller.name}: add "address", "email", "phone" or "url"` };
    }
  },
};
