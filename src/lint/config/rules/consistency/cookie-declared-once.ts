import { planet49 } from '../../../sources.js';
import { placed, servicesIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const cookieDeclaredOnce: ConfigRule = {
  id: 'cookie-declared-once',
  family: 'consistency',
  severity: 'warning',
  standing: 'advice',
  demands: 'A service names a cookie once.',
  sources: [planet49],
  *check(config) {
    for (const { item: service, pointer } of servicesIn(config)) {
      const seen = new Set<string>();
      for (const { item: cookie, pointer: place } of placed(service.cookies, `${pointer}/cookies`)) {
        const key = [cookie.name, cookie.domain, cookie.path].join(' ');
        if (seen.has(key))
          yield { pointer: `${place}/name`, message: `"${cookie.name}" is declared twice: take one out` };
        seen.add(key);
      }
    }
  },
};
