import { measured } from '../../sources.js';
import { runs, loaderOf } from '../read/scripts.js';
import type { PageRule } from '../page-rule.js';

export const pageConfigFound: PageRule = {
  id: 'page-config-found',
  family: 'page',
  severity: 'error',
  standing: 'advice',
  demands: 'The loader finds the config that it names.',
  sources: [measured('without a config everything stays held')],
  *check(page) {
    const loader = loaderOf(page);
    const source = loader?.attributes.get('data-config');
    if (!loader || !source?.startsWith('#')) return;
    const at = page.elements.findIndex(({ attributes }) => attributes.get('id') === source.slice(1));
    const element = page.elements[at];
    if (!element)
      yield {
        element: loader,
        message: `nothing on the page has the id "${source.slice(1)}": everything would stay held`,
      };
    else if (at > page.elements.indexOf(loader))
      yield { element, message: 'the config stands after the loader, which does not find it yet: put it above' };
    else if (element.name !== 'script' || runs(element))
      yield {
        element,
        message: 'the config belongs in a <script type="application/json">: as it is, a browser shows it or runs it',
      };
  },
};
