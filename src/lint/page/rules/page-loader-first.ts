import { ePrivacy, measured } from '../../sources.js';
import { isHint, loaderOf, runs } from '../read/scripts.js';
import { addressesOf, hostOfAddress } from '../read/addresses.js';
import type { PageRule } from '../page-rule.js';

export const pageLoaderFirst: PageRule = {
  id: 'page-loader-first',
  family: 'page',
  severity: 'error',
  standing: 'law',
  demands: 'The loader comes before anything that fetches or runs.',
  sources: [ePrivacy, measured('what stands before the loader runs before it')],
  *check(page) {
    const loader = loaderOf(page);
    if (!loader) return;
    for (const element of page.elements.slice(0, page.elements.indexOf(loader))) {
      if (element.attributes.has('data-consent') || isHint(element)) continue;
      const elsewhere = addressesOf(element).find((address) => hostOfAddress(address));
      if (runs(element) || elsewhere !== undefined)
        yield {
          element,
          message: `this <${element.name}> ${runs(element) ? 'runs' : 'is fetched'} before the loader can hold anything: put the loader first in <head>`,
        };
    }
  },
};
