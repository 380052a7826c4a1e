import { gdpr, measured } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { isController } from '../../read/organisations.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const thirdPartyHasHosts: ConfigRule = {
  id: 'third-party-has-hosts',
  family: 'trackers',
  severity: 'warning',
  standing: 'advice',
  demands: "A third party's tool that visitors decide on says which hosts it contacts.",
  sources: [measured('the gate knows untagged trackers by their hosts'), gdpr('art. 13(1)(e)')],
  *check(config) {
    if (config.consent?.gate === 'strict') return;
    for (const { item: service, pointer } of servicesIn(config)) {
      const tracks = service.cookies.length > 0 || !!service.storage?.length;
      if (
        tracks &&
        !isEssential(config, service) &&
        !isController(config, service.provider.name) &&
        !service.hosts?.length
      )
        yield {
          pointer,
          message: `without "hosts" the gate cannot tell the scripts of "${service.id}" from the site’s own, and the notice hides whom visitors’ browsers contact: add them`,
        };
    }
  },
};
