import { measured } from '../../sources.js';
import { isLoader } from '../read/scripts.js';
import type { PageRule } from '../page-rule.js';

export const pageLoaderOnce: PageRule = {
  id: 'page-loader-once',
  family: 'page',
  severity: 'error',
  standing: 'advice',
  demands: 'A page carries one loader.',
  sources: [measured('two loaders ask twice')],
  *check({ elements }) {
    for (const element of elements.filter(isLoader).slice(1))
      yield { element, message: 'a second loader would hold, ask and record a second time: take one of them out' };
  },
};
