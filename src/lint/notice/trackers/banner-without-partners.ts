import { cnilRecommendation } from '../../sources.js';
import { placeOf, says } from '../find.js';
import { banner } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const bannerWithoutPartners: NoticeRule = {
  id: 'banner-without-partners',
  family: 'choice',
  severity: 'warning',
  standing: 'guidance',
  demands: 'Who else reads the cookies is one click away from the banner.',
  sources: [cnilRecommendation('art. 2')],
  *check(notice) {
    const sentence = notice.sentences.find(({ plain }) => banner.test(plain) && /cookie|traceur/.test(plain));
    if (!sentence || !says(notice, /google|facebook|youtube|hotjar|cookies?\b.{0,60}\btiers|third part/)) return;
    if (
      says(
        notice,
        /liste\b.{0,40}(?:partenaires|tiers|responsables|societes|destinataires)|partenaires? (?:est|sont) (?:liste|accessible|indique)|list of (?:our )?(?:partners|third parties)/,
      )
    )
      return;
    yield {
      message:
        'Others read cookies here, and no list of them is offered with the banner. Link it from the first layer, with their number.',
      at: placeOf(sentence),
    };
  },
};
