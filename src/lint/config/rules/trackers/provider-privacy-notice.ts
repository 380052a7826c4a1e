import { gdpr, cnilRecommendation } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { isController } from '../../read/organisations.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const providerPrivacyNotice: ConfigRule = {
  id: 'provider-privacy-notice',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands: 'A third party that visitors decide on links its own privacy notice.',
  sources: [cnilRecommendation('art. 2', 'secondary'), gdpr('art. 13(1)(e)')],
  *check(config) {
    for (const { item: service, pointer } of servicesIn(config)) {
      const { name, privacyUrl } = service.provider;
      if (!isEssential(config, service) && !isController(config, name) && !privacyUrl)
        yield {
          pointer: `${pointer}/provider`,
          message: `visitors can not read what ${name} does with their data: add "privacyUrl"`,
        };
    }
  },
};
