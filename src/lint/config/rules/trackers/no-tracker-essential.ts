import { dataProtectionAct, cnilGuidelines, vanityFair } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { vendorsOf } from '../../read/vendors.js';
import { isGoogleAnalytics } from '../../../../config/google-analytics.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const noTrackerEssential: ConfigRule = {
  id: 'no-tracker-essential',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'What measures, advertises or shares is not filed as necessary.',
  sources: [dataProtectionAct('art. 82'), vanityFair, cnilGuidelines('art. 5')],
  *check(config, { vendors = [] }) {
    for (const { item: service, pointer } of servicesIn(config)) {
      if (!isEssential(config, service) || isGoogleAnalytics(service)) continue;
      const tracker = vendorsOf(service, vendors).find(({ kind }) => kinds.includes(kind));
      if (tracker)
        yield {
          pointer: `${pointer}/category`,
          message: `${tracker.name} (${tracker.kind}) needs consent, and runs here before any choice: move "${service.id}" to a category that visitors decide on${tracker.exemptible ? ', or set it up as exempt' : ''}`,
        };
    }
  },
};

const kinds = ['advertising', 'analytics', 'social', 'testing', 'video'];
