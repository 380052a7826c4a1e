import { cnilRecommendation } from '../../../sources.js';
import { optionalServices } from '../../../../config/services.js';
import { consentCookieName } from '../../../../config/consent-cookie.js';
import type { ConfigRule } from '../../config-rule.js';

export const choiceCookieName: ConfigRule = {
  id: 'choice-cookie-name',
  family: 'choice',
  severity: 'info',
  standing: 'good-practice',
  demands: 'The cookie that carries the choice is called eu-consent.',
  sources: [cnilRecommendation('art. 6')],
  *check(config) {
    const name = consentCookieName(config);
    if (name !== 'eu-consent' && optionalServices(config).length)
      yield {
        pointer: '/consent/cookie/name',
        message: `the CNIL recommends one name for all sites, eu-consent, so that visitors and tools know the cookie: this one is "${name}"; changing it asks everybody again once`,
      };
  },
};
