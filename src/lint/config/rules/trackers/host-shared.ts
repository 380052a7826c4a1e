import { measured } from '../../../sources.js';
import { placed, servicesIn } from '../../read/placed.js';
import { overlap } from '../../read/hosts.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const hostShared: ConfigRule = {
  id: 'host-shared',
  family: 'trackers',
  severity: 'info',
  standing: 'advice',
  demands: 'Services that share a host are held apart only where they are tagged.',
  sources: [measured('a host that a granted service declares, too, is not refused')],
  *check(config) {
    const optional = servicesIn(config).filter(({ item }) => !item.exempt && !isEssential(config, item));
    for (const [at, { item: service, pointer }] of optional.entries()) {
      for (const { item: host, pointer: place } of placed(service.hosts, `${pointer}/hosts`)) {
        const other = optional
          .slice(0, at)
          .find(({ item }) => item.hosts?.some((candidate) => overlap(candidate, host)));
        if (other)
          yield {
            pointer: place,
            message: `"${other.item.id}" contacts ${host}, too: once one is accepted, only tagging holds the other`,
          };
      }
    }
  },
};
