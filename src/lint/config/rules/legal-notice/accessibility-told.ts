import { accessibilityAct } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const accessibilityTold: ConfigRule = {
  id: 'accessibility-told',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A public body, and a large or publicly controlled one, says how accessible its site is.',
  sources: [accessibilityAct],
  *check({ landlord: { accessibility } }) {
    if (!accessibility)
      yield {
        pointer: '/landlord',
        message:
          'a public body (every OPH), and other bodies with a public mission or a large turnover, owe « Accessibilité : totalement / partiellement / non conforme »: add "accessibility", or waive this if the law does not bind the landlord',
      };
    else if (!accessibility.url)
      yield {
        pointer: '/landlord/accessibility',
        message: 'the state of conformity comes with a statement: add its address, "url"',
      };
  },
};
