import { measured } from '../../sources.js';
import { loaderOf } from '../read/scripts.js';
import type { PageRule } from '../page-rule.js';

export const pageLoaderInHead: PageRule = {
  id: 'page-loader-in-head',
  family: 'page',
  severity: 'warning',
  standing: 'advice',
  demands: 'The loader stands in the head.',
  sources: [measured('the later the loader, the more has been fetched')],
  *check(page) {
    const loader = loaderOf(page);
    if (loader && !loader.inside.includes('head'))
      yield {
        element: loader,
        message: 'the loader stands in the body, after everything above it has been fetched: put it first in <head>',
      };
  },
};
