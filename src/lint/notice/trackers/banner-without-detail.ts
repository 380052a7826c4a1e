import { cnilRecommendation, gdpr } from '../../sources.js';
import { placeOf, says } from '../find.js';
import { banner } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const bannerWithoutDetail: NoticeRule = {
  id: 'banner-without-detail',
  family: 'choice',
  severity: 'info',
  standing: 'guidance',
  demands: 'One may choose by purpose.',
  sources: [cnilRecommendation('art. 2'), gdpr('recital 43')],
  *check(notice) {
    const index = notice.sentences.findIndex(({ plain }) => banner.test(plain) && /cookie|traceur/.test(plain));
    const sentences = notice.sentences.slice(index, index + 3);
    const told = sentences.map(({ plain }) => plain).join(' ');
    const answer = sentences.find(({ plain }) => plain.includes('accept') && /refus|reject/.test(plain));
    if (
      index < 0 ||
      !answer ||
      /personnalis|parametr|finalite par|par finalite|certains|choisir|purpose/.test(told) ||
      says(
        notice,
        /(?:personnalis|parametr)\w{1,4} (?:vos|mes|ses|les|mon) (?:choix|cookies|preferences)|finalite par finalite|par finalite|manage (?:your )?(?:cookies|choices|preferences)/,
      )
    )
      return;
    yield {
      message:
        'Accept or refuse, all or nothing: no choice by purpose is told of. Offer “Personnaliser” on the same layer.',
      at: placeOf(answer),
    };
  },
};
