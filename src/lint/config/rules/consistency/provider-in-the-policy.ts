import { gdpr, cnilRecommendation } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { sameCompany, mentions, isController } from '../../read/organisations.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const providerInThePolicy: ConfigRule = {
  id: 'provider-in-the-policy',
  family: 'consistency',
  severity: 'warning',
  standing: 'law',
  demands: 'A third party whose tool visitors decide on is in the policy, too.',
  sources: [gdpr('art. 13(1)(e)'), cnilRecommendation('art. 2', 'secondary')],
  *check(config) {
    const { policy } = config;
    if (!policy) return;
    for (const { item: service, pointer } of servicesIn(config)) {
      const { name } = service.provider;
      if (isEssential(config, service) || isController(config, name)) continue;
      const known =
        (policy.processors ?? []).some((processor) => sameCompany(processor.name, name)) ||
        policy.processings.some(({ recipients }) => recipients.some((recipient) => mentions(french(recipient), name)));
      if (!known)
        yield {
          pointer: `${pointer}/provider/name`,
          message: `${name} receives data of visitors who accept "${service.id}", and the policy does not mention it: add it to "processors", and to the recipients of a processing`,
        };
    }
  },
};
