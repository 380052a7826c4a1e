import { gdpr, vanityFair } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const reloadOnWithdrawal: ConfigRule = {
  id: 'reload-on-withdrawal',
  family: 'choice',
  severity: 'warning',
  standing: 'law',
  demands: 'Withdrawing stops what runs at once, not at the next page.',
  sources: [gdpr('art. 7(3)'), vanityFair],
  *check({ consent }) {
    const pointer = '/consent/reloadOnWithdrawal';
    if (consent?.reloadOnWithdrawal === false)
      yield {
        pointer,
        message:
          'a service that is refused while it runs goes on until the next page: only a reload stops it; take this out, or waive it with the reason why pages cannot be reloaded',
        fix: { pointer, value: undefined, title: 'Reload the page when a service is refused' },
      };
  },
};
