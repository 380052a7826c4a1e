import { gdpr } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import { plainWords } from '../../read/words.js';
import type { ConfigRule } from '../../config-rule.js';

export const oneAddress: ConfigRule = {
  id: 'one-address',
  family: 'consistency',
  severity: 'warning',
  standing: 'advice',
  demands: 'The landlord has one address, as controller too.',
  sources: [gdpr('art. 5(1)(d)')],
  *check({ landlord, policy }) {
    for (const { item: controller, pointer } of placed(policy?.controllers, '/policy/controllers')) {
      if (plainWords(controller.name) !== plainWords(landlord.name)) continue;
      for (const field of ['address', 'phone', 'email'] as const) {
        const [one, other] = [controller[field], landlord[field]];
        if (one && other && plainWords(one) !== plainWords(other))
          yield {
            pointer: `${pointer}/${field}`,
            message: `"${one}" here, "${other}" in /landlord/${field}: which one is right?`,
          };
      }
    }
  },
};
