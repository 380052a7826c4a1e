import { gdpr, cnilGuidelines } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const consentCookiePath: ConfigRule = {
  id: 'consent-cookie-path',
  family: 'choice',
  severity: 'warning',
  standing: 'law',
  demands: 'The choice holds on the whole site.',
  sources: [cnilGuidelines('art. 2'), gdpr('art. 7(3)')],
  *check({ consent }) {
    const pointer = '/consent/cookie/path';
    const path = consent?.cookie?.path ?? '/';
    if (path !== '/')
      yield {
        pointer,
        message: `outside ${path} the choice is not known: the banner asks there again, and a refusal does not hold; take the path out, unless the rest is somebody else’s site`,
        fix: { pointer, value: undefined, title: 'Let the choice hold on the whole site' },
      };
  },
};
