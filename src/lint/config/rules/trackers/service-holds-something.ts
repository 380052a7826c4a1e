import { measured } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const serviceHoldsSomething: ConfigRule = {
  id: 'service-holds-something',
  family: 'trackers',
  severity: 'warning',
  standing: 'advice',
  demands: 'A service that visitors decide on declares something to hold or to erase.',
  sources: [measured('the gate holds what the config names')],
  *check(config) {
    for (const { item: service, pointer } of servicesIn(config)) {
      if (
        !isEssential(config, service) &&
        !service.cookies.length &&
        !service.hosts?.length &&
        !service.storage?.length
      )
        yield {
          pointer,
          message: `"${service.id}" declares no cookie, no storage and no host: the answer would change nothing but what is tagged; add what it sets and whom it contacts`,
        };
    }
  },
};
