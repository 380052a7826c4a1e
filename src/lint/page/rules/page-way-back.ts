import { gdpr, developersGuide } from '../../sources.js';
import { loaderOf } from '../read/scripts.js';
import type { PageRule } from '../page-rule.js';

export const pageWayBack: PageRule = {
  id: 'page-way-back',
  family: 'page',
  severity: 'warning',
  standing: 'law',
  demands: 'The page has a way back to the choices.',
  sources: [gdpr('art. 7(3)'), developersGuide('fiche 16')],
  *check(page) {
    // A plain link opens the preferences, unless the page has such a place itself.
    const isFree = !page.elements.some(
      ({ name, attributes }) => name === 'privacy-policy' || attributes.get('id') === 'cookies',
    );
    const open = page.elements.some(
      ({ attributes }) =>
        attributes.get('data-consent-action') === 'open' || (isFree && attributes.get('href') === '#cookies'),
    );
    if (!open && loaderOf(page))
      yield {
        message:
          'no link leads back to the choices: the loader will add a plain button at the end of the page; better put <button type="button" data-consent-action="open">Gérer mes cookies</button> in the footer',
      };
  },
};
