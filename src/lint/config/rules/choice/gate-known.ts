import { dataProtectionAct, ePrivacy, measured } from '../../../sources.js';
import { optionalServices } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const gateKnown: ConfigRule = {
  id: 'gate-known',
  family: 'choice',
  severity: 'warning',
  standing: 'law',
  demands: 'The gate also holds what somebody forgot to tag.',
  sources: [ePrivacy, dataProtectionAct('art. 82'), measured('an untagged tracker runs at level "tagged"')],
  *check(config) {
    const pointer = '/consent/gate';
    if (config.consent?.gate === 'tagged' && optionalServices(config).length)
      yield {
        pointer,
        message:
          'at level "tagged" a tracker that somebody adds without tagging it runs before any choice: take this out, the level "known" also holds what the services declare',
        fix: { pointer, value: undefined, title: 'Use the level "known"' },
      };
  },
};
