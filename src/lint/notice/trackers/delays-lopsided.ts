import { deceptiveDesign, sixMonths } from '../../sources.js';
import { placeOf } from '../find.js';
import { choiceDelays } from './choice-delays.js';
import type { NoticeRule } from '../notice-rule.js';

export const delaysLopsided: NoticeRule = {
  id: 'delays-lopsided',
  family: 'choice',
  severity: 'warning',
  standing: 'good-practice',
  demands: 'A refusal weighs as much as an acceptance.',
  sources: [sixMonths, deceptiveDesign],
  *check(notice) {
    const delays = choiceDelays(notice);
    const accepted = delays.find(({ of }) => of === 'acceptance');
    const refused = delays.find(({ of }) => of === 'refusal');
    if (!accepted || !refused || accepted.months <= refused.months * 2) return;
    yield {
      message: `An acceptance is kept ${String(Math.round(accepted.months / refused.months))} times as long as a refusal: that presses people to accept. Give both the same time.`,
      at: placeOf(accepted.sentence),
    };
  },
};
