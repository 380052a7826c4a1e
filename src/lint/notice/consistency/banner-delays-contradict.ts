import { gdpr } from '../../sources.js';
import { placeOf } from '../find.js';
import { choiceDelays } from '../trackers/choice-delays.js';
import type { NoticeRule } from '../notice-rule.js';

export const bannerDelaysContradict: NoticeRule = {
  id: 'banner-delays-contradict',
  family: 'consistency',
  severity: 'error',
  standing: 'law',
  demands: 'A notice gives one delay for one thing.',
  sources: [gdpr('art. 5(1)(a)'), gdpr('art. 5(1)(d)')],
  *check(notice) {
    const delays = choiceDelays(notice);
    for (const one of delays.filter(({ of }) => of === 'any')) {
      const other = delays.find(({ of, months }) => of !== 'any' && Math.abs(months - one.months) > 0.5);
      if (!other) continue;
      yield {
        message: `This says ${inWords(one.months)}; elsewhere it is ${inWords(other.months)} after ${other.of === 'refusal' ? 'a refusal' : 'an acceptance'}. Keep one.`,
        at: placeOf(one.sentence),
      };
      return;
    }
  },
};

function inWords(months: number): string {
  return months < 0.9 ? `${String(Math.round(months * 30.4))} days` : `${String(Math.round(months))} months`;
}
