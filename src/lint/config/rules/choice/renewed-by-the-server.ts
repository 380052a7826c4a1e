import { optionalServices } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const renewedByTheServer: ConfigRule = {
  id: 'renewed-by-the-server',
  family: 'choice',
  severity: 'info',
  standing: 'advice',
  demands:
    'Safari keeps what a script wrote for seven days without a visit; an endpoint of the site can write the choice instead.',
  sources: [
    { cite: 'WebKit, tracking prevention', url: 'https://webkit.org/tracking-prevention/', confidence: 'verified' },
  ],
  *check(config) {
    if (!config.consent?.cookie?.renewUrl && optionalServices(config).length)
      yield {
        pointer: '/consent/cookie',
        message:
          'Safari forgets after 7 days without a visit what a script wrote, and visitors are asked again: an endpoint on the site keeps the choice for its full time ("renewUrl", see docs/server-renewal.md)',
      };
  },
};
