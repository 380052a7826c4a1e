import { measured } from '../../sources.js';
import type { PageRule } from '../page-rule.js';

export const pageActionKnown: PageRule = {
  id: 'page-action-known',
  family: 'page',
  severity: 'error',
  standing: 'advice',
  demands: 'A button does one of the four things.',
  sources: [measured('an unknown action does nothing')],
  *check({ elements }) {
    for (const element of elements) {
      const action = element.attributes.get('data-consent-action');
      if (action !== undefined && !actions.includes(action))
        yield { element, message: `data-consent-action="${action}" does nothing: write one of ${actions.join(', ')}` };
    }
  },
};

const actions = ['open', 'accept', 'refuse', 'withdraw'];
