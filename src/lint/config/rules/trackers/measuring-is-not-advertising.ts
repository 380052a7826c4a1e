import { gdpr, cnilGuidelines } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { vendorsOf } from '../../read/vendors.js';
import { isGoogleAnalytics } from '../../../../config/google-analytics.js';
import type { ConfigRule } from '../../config-rule.js';

export const measuringIsNotAdvertising: ConfigRule = {
  id: 'measuring-is-not-advertising',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'A tool that visitors accept for measuring is not granted advertising too.',
  sources: [
    gdpr('recitals 32 and 43'),
    cnilGuidelines('art. 2'),
    {
      cite: 'Google, consent mode',
      url: 'https://developers.google.com/tag-platform/security/guides/consent',
      confidence: 'verified',
    },
  ],
  *check(config, { vendors = [] }) {
    for (const { item: service, pointer } of servicesIn(config)) {
      const granted = (service.signals?.['google-consent-mode'] ?? []).filter((type) => type.startsWith('ad_'));
      const measures =
        isGoogleAnalytics(service) || vendorsOf(service, vendors).some(({ kind }) => kind === 'analytics');
      if (granted.length && measures && !/publicit|advert|annonce/i.test(french(service.purpose)))
        yield {
          pointer: `${pointer}/signals/google-consent-mode`,
          message: `accepting "${service.id}" would grant ${granted.join(', ')} as well, of which its purpose says nothing: keep "analytics_storage" alone, and declare advertising as a service of its own`,
        };
    }
  },
};
