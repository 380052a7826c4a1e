import { gdpr } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import { sameCompany } from '../../read/organisations.js';
import type { ConfigRule } from '../../config-rule.js';

export const controllerDecides: ConfigRule = {
  id: 'controller-decides',
  family: 'consistency',
  severity: 'warning',
  standing: 'advice',
  demands: 'A controller that is declared decides on something.',
  sources: [gdpr('art. 5(1)(d)'), gdpr('art. 4(7)')],
  *check({ landlord, policy }) {
    for (const { item: controller, pointer } of placed(policy?.controllers, '/policy/controllers')) {
      const decides =
        policy?.processings.some((one) => one.controller === controller.id) ??
        policy?.joint?.controllers.includes(controller.id);
      if (
        !decides &&
        !policy?.joint?.controllers.includes(controller.id) &&
        !sameCompany(controller.name, landlord.name)
      )
        yield {
          pointer,
          message: `no processing names "${controller.id}": say what ${controller.name} decides on, or take it out`,
        };
    }
  },
};
