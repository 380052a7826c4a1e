import { gdpr } from '../../sources.js';
import type { PageRule } from '../page-rule.js';

export const pageActionReachable: PageRule = {
  id: 'page-action-reachable',
  family: 'page',
  severity: 'warning',
  standing: 'law',
  demands: 'What opens or answers is a button or a link, which a keyboard reaches.',
  sources: [
    {
      cite: 'RGAA 4.1.2, 7.3',
      url: 'https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#7.3',
      confidence: 'verified',
    },
    gdpr('art. 7(3)'),
  ],
  *check({ elements }) {
    for (const element of elements) {
      const { attributes, name } = element;
      if (!attributes.has('data-consent-action') || ['button', 'input', 'summary'].includes(name)) continue;
      if (name === 'a' && attributes.has('href')) continue;
      if (attributes.has('tabindex') && attributes.get('role') === 'button') continue;
      yield { element, message: `a keyboard does not reach this <${name}>: write <button type="button">` };
    }
  },
};
