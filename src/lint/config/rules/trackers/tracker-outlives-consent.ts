import { gdpr, vanityFair } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { isLonger, soundsAlike } from '../../read/durations.js';
import { delaysOf } from '../../read/delays.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const trackerOutlivesConsent: ConfigRule = {
  id: 'tracker-outlives-consent',
  family: 'trackers',
  severity: 'info',
  standing: 'advice',
  demands: 'A tracker lives no longer than the consent that it rests on.',
  sources: [gdpr('art. 5(1)(e)'), vanityFair],
  *check(config) {
    const { accepted } = delaysOf(config);
    for (const { item: service, pointer } of servicesIn(config)) {
      if (service.exempt || isEssential(config, service)) continue;
      const longer = service.cookies.filter(
        ({ lifetime }) => isLonger(lifetime, accepted) && !soundsAlike(lifetime, accepted),
      );
      if (longer.length)
        yield {
          pointer: `${pointer}/cookies`,
          message: `${longer.map(({ name }) => `"${name}"`).join(', ')} may outlive the consent, which lapses after ${accepted}: the kit erases ${longer.length > 1 ? 'them' : 'it'} at the next visit only; shorten ${longer.length > 1 ? 'their' : 'its'} life in the tool`,
        };
    }
  },
};
