import { measured } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import { isEssential } from '../../../../config/services.js';
import { matchesName } from '../../../../config/name-pattern.js';
import type { ConfigRule } from '../../config-rule.js';

export const cookieOfOneService: ConfigRule = {
  id: 'cookie-of-one-service',
  family: 'trackers',
  severity: 'warning',
  standing: 'advice',
  demands:
    'A cookie belongs to one service: what another declares too is neither refused nor erased while that one runs.',
  sources: [measured('a cookie that a granted service declares, too, is left alone')],
  *check(config) {
    const cookies = cookiesIn(config);
    for (const { item: cookie, pointer, service } of cookies) {
      // No page can erase a cookie of another site, declared once or twice.
      if (cookie.party === 'third' || isEssential(config, service)) continue;
      const other = cookies.find(
        (candidate) =>
          candidate.service.id !== service.id &&
          (matchesName(cookie.name, candidate.item.name) || matchesName(candidate.item.name, cookie.name)),
      );
      if (other)
        yield {
          pointer: `${pointer}/name`,
          message: `"${cookie.name}" is also a cookie of "${other.service.id}" ("${other.item.name}"): while that one may run, refusing "${service.id}" erases nothing; declare it once, or narrow one of the names`,
        };
    }
  },
};
