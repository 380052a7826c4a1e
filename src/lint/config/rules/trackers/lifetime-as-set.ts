import { gdpr, planet49, developersGuide } from '../../../sources.js';
import { placed, servicesIn } from '../../read/placed.js';
import { soundsAlike } from '../../read/durations.js';
import { vendorsOf } from '../../read/vendors.js';
import type { ConfigRule } from '../../config-rule.js';
import type { KnownVendor } from '../../known-vendor.js';

export const lifetimeAsSet: ConfigRule = {
  id: 'lifetime-as-set',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'The lifetime told is the one that the tool sets.',
  sources: [planet49, gdpr('art. 5(1)(d)'), developersGuide('fiche 16')],
  *check(config, { vendors = [] }) {
    for (const { item: service, pointer } of servicesIn(config)) {
      const known = vendorsOf(service, vendors).flatMap(({ cookies }) => cookies);
      for (const { item: cookie, pointer: place } of placed(service.cookies, `${pointer}/cookies`)) {
        const standard = known.find(({ name }) => name === cookie.name);
        if (standard && !isSaid(standard, cookie.lifetime))
          yield {
            pointer: `${place}/lifetime`,
            message: `"${cookie.name}" is said to live ${cookie.lifetime}; by default it lives ${standard.lifetime}: correct it, or make sure that the tool is set so, and waive this`,
          };
      }
    }
  },
};

/** Whether the vendor's default is told: by its own figure, or by the one that browsers cut it to. */
function isSaid({ lifetime, vendorLifetime }: KnownVendor['cookies'][number], told: string): boolean {
  return [lifetime, vendorLifetime ?? lifetime].some((standard) =>
    standard === 'session' || told === 'session' ? standard === told : soundsAlike(standard, told),
  );
}
