import { gdpr } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const revisionAndPolicy: ConfigRule = {
  id: 'revision-and-policy',
  family: 'consistency',
  severity: 'info',
  standing: 'advice',
  demands: 'The notice is as recent as the choice that it explains.',
  sources: [gdpr('art. 5(1)(d)'), gdpr('art. 13(3)')],
  *check({ revision, policy }) {
    if (policy && policy.updated < revision.slice(0, 10))
      yield {
        pointer: '/policy/updated',
        message: `the choices were revised on ${revision.slice(0, 10)}, the notice says ${policy.updated}: does it tell of what has changed?`,
      };
  },
};
