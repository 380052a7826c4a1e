import { measured } from '../../../sources.js';
import { placed, servicesIn } from '../../read/placed.js';
import { coversHost, hostOf, siteOf } from '../../read/hosts.js';
import type { ConfigRule } from '../../config-rule.js';

export const hostNotTheSite: ConfigRule = {
  id: 'host-not-the-site',
  family: 'trackers',
  severity: 'error',
  standing: 'advice',
  demands: "The site's own host is no tracker's.",
  sources: [measured('the gate never holds the host of the page; at level "strict" it would')],
  *check(config) {
    const own = hostOf(config.landlord.website);
    if (!own) return;
    for (const { item: service, pointer } of servicesIn(config)) {
      for (const { item: host, pointer: place } of placed(service.hosts, `${pointer}/hosts`)) {
        if (coversHost(host, own) || host === siteOf(own))
          yield {
            pointer: place,
            message: `${host} is the site itself (${own}): name the host of "${service.id}" alone, such as stats.${siteOf(own)}, or take it out`,
          };
      }
    }
  },
};
