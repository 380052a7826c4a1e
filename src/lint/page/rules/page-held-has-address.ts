import { measured } from '../../sources.js';
import { addressesOf } from '../read/addresses.js';
import type { PageRule } from '../page-rule.js';

export const pageHeldHasAddress: PageRule = {
  id: 'page-held-has-address',
  family: 'page',
  severity: 'error',
  standing: 'advice',
  demands: 'What is tagged has something to release.',
  sources: [measured('an empty tag releases nothing')],
  *check({ elements }) {
    for (const element of elements) {
      const { attributes, name, text } = element;
      if (!attributes.has('data-consent')) continue;
      const wanted = {
        iframe: ['data-src'],
        img: ['data-src', 'data-srcset'],
        link: ['data-href'],
        script: ['src', 'data-src'],
      }[name];
      if (
        !wanted ||
        wanted.some((attribute) => attributes.get(attribute)) ||
        text.trim() ||
        addressesOf(element).length
      )
        continue;
      yield { element, message: `this <${name}> is tagged, and has nothing to load: add ${wanted.join(' or ')}` };
    }
  },
};
