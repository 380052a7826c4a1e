import { measured } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const wildcardNarrow: ConfigRule = {
  id: 'wildcard-narrow',
  family: 'trackers',
  severity: 'error',
  standing: 'advice',
  demands: 'The name of a family of cookies leaves the cookies of others alone.',
  sources: [measured('a refused service’s cookies are erased by their names')],
  *check(config) {
    for (const { item: cookie, pointer, service } of cookiesIn(config)) {
      const letters = cookie.name.replace(/[^\p{L}\p{N}]/gu, '').length;
      if (cookie.name.includes('*') && letters < 2 && !isEssential(config, service))
        yield {
          pointer: `${pointer}/name`,
          message: `"${cookie.name}" stands for nearly every cookie: refusing "${service.id}" would erase the site’s own; write more of the name`,
        };
    }
  },
};
