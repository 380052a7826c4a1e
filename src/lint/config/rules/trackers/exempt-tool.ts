import { cnilGuidelines, audienceExemption } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { vendorsOf } from '../../read/vendors.js';
import { isGoogleAnalytics } from '../../../../config/google-analytics.js';
import type { ConfigRule } from '../../config-rule.js';

export const exemptTool: ConfigRule = {
  id: 'exempt-tool',
  family: 'trackers',
  severity: 'error',
  standing: 'guidance',
  demands: 'Only a measuring tool whose provider uses the data for nobody else may run without consent.',
  sources: [cnilGuidelines('art. 5'), audienceExemption],
  *check(config, { vendors = [] }) {
    for (const { item: service, pointer } of servicesIn(config)) {
      if (!service.exempt || isGoogleAnalytics(service)) continue;
      const found = vendorsOf(service, vendors);
      if (found[0] && !found.some(({ exemptible }) => exemptible))
        yield {
          pointer: `${pointer}/exempt`,
          message: `we know of no way to set ${found[0].name} up so that it meets the CNIL’s criteria (for the publisher alone, nothing combined, nothing reused): ask for consent`,
        };
    }
  },
};
