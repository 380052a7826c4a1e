import { gdpr } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { isController } from '../../read/organisations.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const providerCountry: ConfigRule = {
  id: 'provider-country',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'Of a third party that visitors decide on the country is told: it decides whether data leave Europe.',
  sources: [gdpr('art. 13(1)(f)')],
  *check(config) {
    for (const { item: service, pointer } of servicesIn(config)) {
      const { name, country } = service.provider;
      if (!isEssential(config, service) && !isController(config, name) && !country)
        yield {
          pointer: `${pointer}/provider`,
          message: `the country of ${name} is not given: add "country", such as "IE"`,
        };
    }
  },
};
