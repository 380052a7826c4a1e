import { ePrivacy, measured } from '../../sources.js';
import { nearest } from '../../../config/checks/nearest.js';
import type { PageRule } from '../page-rule.js';

export const pageTagKnown: PageRule = {
  id: 'page-tag-known',
  family: 'page',
  severity: 'error',
  standing: 'law',
  demands: 'A tag names a category or a service of the config.',
  sources: [ePrivacy, measured('what names no service is never released')],
  *check({ elements }, { config }) {
    if (!config) return;
    const ids = [...config.categories, ...config.services].map(({ id }) => id);
    for (const element of elements) {
      for (const attribute of ['data-consent', 'data-consent-for']) {
        const id = element.attributes.get(attribute);
        if (id === undefined || ids.includes(id)) continue;
        const meant = nearest(id, ids);
        yield {
          element,
          message: `${attribute}="${id}" names nothing of the config, and stays held for ever: ${meant === undefined ? `write one of ${ids.join(', ')}` : `did you mean "${meant}"?`}`,
        };
      }
    }
  },
};
