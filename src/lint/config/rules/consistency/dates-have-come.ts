import { gdpr } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const datesHaveCome: ConfigRule = {
  id: 'dates-have-come',
  family: 'consistency',
  severity: 'warning',
  standing: 'advice',
  demands: 'Dates are not in the future.',
  sources: [gdpr('art. 5(1)(d)')],
  *check({ revision, policy }, { today }) {
    const dates = { '/revision': revision.slice(0, 10), '/policy/updated': policy?.updated };
    for (const [pointer, date] of Object.entries(dates)) {
      if (date && date > today)
        yield { pointer, message: `${date} has not come yet: correct it, or publish this then` };
    }
  },
};
