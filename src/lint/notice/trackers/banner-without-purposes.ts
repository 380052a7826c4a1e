import { cnilGuidelines, cnilRecommendation } from '../../sources.js';
import { placeOf } from '../find.js';
import { banner } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const bannerWithoutPurposes: NoticeRule = {
  id: 'banner-without-purposes',
  family: 'choice',
  severity: 'warning',
  standing: 'law',
  demands: 'A banner says what the cookies are for.',
  sources: [cnilGuidelines('art. 2'), cnilRecommendation('art. 2')],
  *check({ sentences }) {
    const index = sentences.findIndex(
      ({ plain }) =>
        banner.test(plain) &&
        /(?:indique|inform|previen|signal|averti|mentionn|tells?)\w{0,4}\b.{0,80}(?:existence|presence|utilisation|usage|depot|cookies)/.test(
          plain,
        ),
    );
    const told = sentences
      .slice(index, index + 2)
      .map(({ plain }) => plain)
      .join(' ');
    const sentence = sentences[index];
    if (!sentence || /finalite|objectif|mesur|audience|publicit|statisti|purpose/.test(told)) return;
    yield {
      message: 'The banner tells that there are cookies, and not what for. Its first layer names each purpose.',
      at: placeOf(sentence),
    };
  },
};
