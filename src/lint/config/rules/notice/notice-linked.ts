import { gdpr, cnilGuidelines } from '../../../sources.js';
import { optionalServices } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const noticeLinked: ConfigRule = {
  id: 'notice-linked',
  family: 'notice',
  severity: 'info',
  standing: 'guidance',
  demands: 'The banner links to the notice.',
  sources: [cnilGuidelines('art. 2'), gdpr('art. 12(1)')],
  *check(config) {
    if (config.policy && !config.policy.url && optionalServices(config).length)
      yield { pointer: '/policy', message: 'the banner cannot link to the notice: add "url", the page that shows it' };
  },
};
