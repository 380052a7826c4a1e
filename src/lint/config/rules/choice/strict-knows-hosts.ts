import { measured } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { isController } from '../../read/organisations.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const strictKnowsHosts: ConfigRule = {
  id: 'strict-knows-hosts',
  family: 'choice',
  severity: 'warning',
  standing: 'advice',
  demands: 'At level "strict" every service that contacts another site says which.',
  sources: [measured('at level "strict" nothing loads that no service declares')],
  *check(config) {
    if (config.consent?.gate !== 'strict') return;
    for (const { item: service, pointer } of servicesIn(config)) {
      if (!isEssential(config, service) && !isController(config, service.provider.name) && !service.hosts?.length)
        yield {
          pointer,
          message: `"${service.id}" declares no hosts: at level "strict" it would stay blocked even once it is accepted; add "hosts"`,
        };
    }
  },
};
