import { gdpr, cnilGuidelines } from '../../../sources.js';
import { optionalServices } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const consentExplained: ConfigRule = {
  id: 'consent-explained',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'What visitors accept in the banner the notice explains.',
  sources: [gdpr('art. 13(1)(c)'), cnilGuidelines('art. 2')],
  *check(config) {
    const { policy } = config;
    if (
      policy &&
      optionalServices(config).length &&
      !policy.processings.some(({ legalBasis }) => legalBasis === 'consent')
    )
      yield {
        pointer: '/policy/processings',
        message:
          'the banner asks for consent, and no processing of the notice rests on one: add what is done with the data of visitors who accept',
      };
  },
};
