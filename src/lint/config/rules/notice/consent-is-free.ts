import { gdpr } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const consentIsFree: ConfigRule = {
  id: 'consent-is-free',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'Nobody has to give data on the basis of consent.',
  sources: [gdpr('art. 7(4)'), gdpr('art. 4(11)')],
  *check(config) {
    for (const { item: processing, pointer } of processingsIn(config)) {
      if (processing.legalBasis === 'consent' && processing.mandatory)
        yield {
          pointer: `${pointer}/mandatory`,
          message: `"${processing.id}" rests on consent, and consent that is owed is none: say false, or name the real legal basis`,
        };
    }
  },
};
