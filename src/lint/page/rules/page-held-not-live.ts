import { ePrivacy, measured } from '../../sources.js';
import { runs } from '../read/scripts.js';
import { addressesOf } from '../read/addresses.js';
import type { PageRule } from '../page-rule.js';

export const pageHeldNotLive: PageRule = {
  id: 'page-held-not-live',
  family: 'page',
  severity: 'error',
  standing: 'law',
  demands: 'What is tagged does not load by itself.',
  sources: [ePrivacy, measured('a live src is fetched, whatever the tag')],
  *check({ elements }) {
    for (const element of elements) {
      const { attributes, name } = element;
      if (!attributes.has('data-consent')) continue;
      if (name === 'script' && runs(element) && !attributes.has('data-src'))
        yield {
          element,
          message:
            'this script is tagged, and runs all the same: write type="text/plain" (and data-type="module" for a module)',
        };
      else if (name !== 'script' && addressesOf(element).length)
        yield {
          element,
          message: `this <${name}> is tagged, and loads all the same: write ${name === 'link' ? 'data-href for href' : 'data-src for src (data-srcset for srcset)'}`,
        };
    }
  },
};
