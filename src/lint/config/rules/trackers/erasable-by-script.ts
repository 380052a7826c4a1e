import { gdpr, vanityFair, measured } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const erasableByScript: ConfigRule = {
  id: 'erasable-by-script',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'What visitors may refuse can be erased by the page.',
  sources: [gdpr('art. 7(3)'), vanityFair, measured('no script erases an HttpOnly cookie')],
  *check(config) {
    for (const { item: cookie, pointer, service } of cookiesIn(config)) {
      if (cookie.httpOnly && !isEssential(config, service) && cookie.party !== 'third')
        yield {
          pointer: `${pointer}/httpOnly`,
          message: `no script can erase "${cookie.name}": when "${service.id}" is refused, the server has to do it; take the flag out if the cookie has none, or erase it in the response`,
        };
    }
  },
};
