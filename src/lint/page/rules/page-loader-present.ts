import { dataProtectionAct, ePrivacy } from '../../sources.js';
import { loaderOf } from '../read/scripts.js';
import type { PageRule } from '../page-rule.js';

export const pageLoaderPresent: PageRule = {
  id: 'page-loader-present',
  family: 'page',
  severity: 'error',
  standing: 'law',
  demands: 'Every page carries the loader.',
  sources: [ePrivacy, dataProtectionAct('art. 82')],
  *check(page) {
    if (!loaderOf(page))
      yield {
        message: 'the loader is not on this page: nothing asks here, and nothing is held; put its tag first in <head>',
      };
  },
};
