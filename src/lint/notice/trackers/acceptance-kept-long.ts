import { sixMonths } from '../../sources.js';
import { placeOf } from '../find.js';
import { choiceDelays } from './choice-delays.js';
import type { NoticeRule } from '../notice-rule.js';

export const acceptanceKeptLong: NoticeRule = {
  id: 'acceptance-kept-long',
  family: 'choice',
  severity: 'warning',
  standing: 'good-practice',
  demands: 'An acceptance is kept for six months.',
  sources: [sixMonths],
  *check(notice) {
    const long = choiceDelays(notice).filter(({ of, months }) => of !== 'refusal' && months > 6.2);
    const delay = long.find(({ of }) => of === 'acceptance') ?? long[0];
    if (delay)
      yield {
        message:
          'An answer is kept longer than six months, the good practice of the CNIL: thirteen months are for the cookies of audience measurement.',
        at: placeOf(delay.sentence),
      };
  },
};
