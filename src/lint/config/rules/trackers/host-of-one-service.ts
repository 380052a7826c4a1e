import { measured } from '../../../sources.js';
import { placed, servicesIn } from '../../read/placed.js';
import { overlap } from '../../read/hosts.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const hostOfOneService: ConfigRule = {
  id: 'host-of-one-service',
  family: 'trackers',
  severity: 'warning',
  standing: 'advice',
  demands: 'A host that an essential or exempt service contacts is not held for another.',
  sources: [measured('a host that a granted service declares, too, is not refused')],
  *check(config) {
    const services = servicesIn(config);
    const free = services.filter(({ item }) => item.exempt ?? isEssential(config, item));
    for (const { item: service, pointer } of services) {
      if (service.exempt || isEssential(config, service)) continue;
      for (const { item: host, pointer: place } of placed(service.hosts, `${pointer}/hosts`)) {
        const other = free.find(({ item }) => item.hosts?.some((candidate) => overlap(candidate, host)));
        if (other)
          yield {
            pointer: place,
            message: `"${other.item.id}" contacts ${host} before any choice: what "${service.id}" loads from there is held only where it is tagged; narrow the hosts, and tag it`,
          };
      }
    }
  },
};
