import { sixMonths } from '../../sources.js';
import { placeOf } from '../find.js';
import { choiceDelays } from './choice-delays.js';
import type { NoticeRule } from '../notice-rule.js';

export const refusalAskedAgainSoon: NoticeRule = {
  id: 'refusal-asked-again-soon',
  family: 'choice',
  severity: 'warning',
  standing: 'good-practice',
  demands: 'A refusal is kept for six months.',
  sources: [sixMonths],
  *check(notice) {
    const delay = choiceDelays(notice).find(({ of, months }) => of === 'refusal' && months < 5.9);
    if (delay)
      yield {
        message:
          'A refusal is asked again before six months, the good practice of the CNIL. Keep it as long as an acceptance.',
        at: placeOf(delay.sentence),
      };
  },
};
