import { dataProtectionAct, cnilGuidelines, vanityFair } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { isGoogleAnalytics } from '../../../../config/google-analytics.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const googleAnalyticsAsks: ConfigRule = {
  id: 'google-analytics-asks',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'Google Analytics is never essential.',
  sources: [dataProtectionAct('art. 82'), cnilGuidelines('art. 5'), vanityFair],
  *check(config) {
    for (const { item: service, pointer } of servicesIn(config)) {
      if (isEssential(config, service) && isGoogleAnalytics(service))
        yield {
          pointer: `${pointer}/category`,
          message: `"${service.id}" is a measuring tool of Google, and runs here before any choice: move it to a category that visitors decide on`,
        };
    }
  },
};
