import { measured } from '../../sources.js';
import type { PageRule } from '../page-rule.js';

export const pageHeldKind: PageRule = {
  id: 'page-held-kind',
  family: 'page',
  severity: 'error',
  standing: 'advice',
  demands: 'What is tagged is of a kind that the gate knows.',
  sources: [measured('the gate holds scripts, frames, images and links')],
  *check({ elements }) {
    for (const element of elements) {
      if (element.attributes.has('data-consent') && !['script', 'iframe', 'img', 'link'].includes(element.name))
        yield {
          element,
          message: `the gate neither holds nor releases a <${element.name}>: tag the script, frame, image or link that loads`,
        };
    }
  },
};
