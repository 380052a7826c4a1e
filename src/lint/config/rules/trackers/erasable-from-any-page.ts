import { measured } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const erasableFromAnyPage: ConfigRule = {
  id: 'erasable-from-any-page',
  family: 'trackers',
  severity: 'info',
  standing: 'advice',
  demands: 'A cookie of a narrow path is seen, and erased, on the pages below it alone.',
  sources: [measured('cookies of another path are out of a page’s reach')],
  *check(config) {
    for (const { item: cookie, pointer, service } of cookiesIn(config)) {
      if ((cookie.path ?? '/') !== '/' && !isEssential(config, service))
        yield {
          pointer: `${pointer}/path`,
          message: `"${cookie.name}" is erased when a page below ${cookie.path ?? '/'} is next visited, not before: let the tool set it on "/" if it can`,
        };
    }
  },
};
