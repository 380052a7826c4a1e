import { placed, servicesIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const hostNarrow: ConfigRule = {
  id: 'host-narrow',
  family: 'trackers',
  severity: 'error',
  standing: 'advice',
  demands: "A pattern of hosts stays within one company's domain.",
  sources: [{ cite: 'Public Suffix List', url: 'https://publicsuffix.org/list/', confidence: 'remembered' }],
  *check(config) {
    for (const { item: service, pointer } of servicesIn(config)) {
      for (const { item: host, pointer: place } of placed(service.hosts, `${pointer}/hosts`)) {
        const domain = host.replace(/^\*\./, '');
        if (host.startsWith('*.') && shared.includes(domain))
          yield {
            pointer: place,
            message: `${host} stands for the sites of thousands of others: write the host of "${service.id}" itself`,
          };
      }
    }
  },
};

/** Domains under which anybody may have a host. */
const shared =
  'co.uk com.au gouv.fr asso.fr github.io gitlab.io pages.dev workers.dev netlify.app vercel.app web.app firebaseapp.com herokuapp.com cloudfront.net amazonaws.com azurewebsites.net windows.net azureedge.net akamaihd.net akamaized.net fastly.net b-cdn.net googleapis.com appspot.com blogspot.com cloudapp.net scw.cloud ovh.net'.split(
    ' ',
  );
