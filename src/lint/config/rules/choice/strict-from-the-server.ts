import { measured } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const strictFromTheServer: ConfigRule = {
  id: 'strict-from-the-server',
  family: 'choice',
  severity: 'info',
  standing: 'advice',
  demands: 'At level "strict" the policy is best sent by the server.',
  sources: [measured('a policy injected by the page comes after the first requests')],
  *check({ consent }) {
    if (consent?.gate === 'strict')
      yield {
        pointer: '/consent/gate',
        message:
          'a policy that the page injects comes after the browser’s first requests: send it from the server, according to the cookie (loquet csp prints both headers, and recipes)',
      };
  },
};
