import { ePrivacy, measured } from '../../sources.js';
import { isLoader } from '../read/scripts.js';
import type { PageRule } from '../page-rule.js';

export const pageLoaderClassic: PageRule = {
  id: 'page-loader-classic',
  family: 'page',
  severity: 'error',
  standing: 'law',
  demands: 'The loader is a classic script that is not put off.',
  sources: [ePrivacy, measured('a deferred script runs after the page has been read')],
  *check({ elements }) {
    for (const loader of elements.filter(isLoader)) {
      const { attributes } = loader;
      if (attributes.get('type') === 'module')
        yield {
          element: loader,
          message:
            'the loader is a classic script: as a module it runs after the page has been read, and does not find its own tag; take type="module" out',
        };
      else if (attributes.has('defer'))
        yield {
          element: loader,
          message:
            'a deferred loader runs after the page has been read, and holds nothing that is not tagged: take "defer" out, or write "async" and tag everything',
        };
    }
  },
};
