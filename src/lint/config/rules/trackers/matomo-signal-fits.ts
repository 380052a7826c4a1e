import { servicesIn } from '../../read/placed.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const matomoSignalFits: ConfigRule = {
  id: 'matomo-signal-fits',
  family: 'trackers',
  severity: 'error',
  standing: 'advice',
  demands: 'Matomo is told "consent" when it waits for consent, "opt-out" when it is exempt.',
  sources: [
    {
      cite: 'Matomo, tracking consent',
      url: 'https://developer.matomo.org/guides/tracking-consent',
      confidence: 'verified',
    },
  ],
  *check(config) {
    for (const { item: service, pointer } of servicesIn(config)) {
      const [signal] = service.signals?.matomo ?? [];
      const fitting = service.exempt ? 'opt-out' : 'consent';
      if (signal && signal !== fitting && !isEssential(config, service))
        yield {
          pointer: `${pointer}/signals/matomo`,
          message: `"${service.id}" ${service.exempt ? 'is exempt' : 'waits for consent'}, and Matomo would be told "${signal}": write "${fitting}"`,
          fix: { pointer: `${pointer}/signals/matomo`, value: [fitting], title: `Tell Matomo "${fitting}"` },
        };
    }
  },
};
