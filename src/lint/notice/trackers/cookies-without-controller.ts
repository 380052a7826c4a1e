import { cnilGuidelines, gdpr } from '../../sources.js';
import { findAll, placeOf, says } from '../find.js';
import { tellsOfCookies } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const cookiesWithoutController: NoticeRule = {
  id: 'cookies-without-controller',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'Where several are responsible, one is for the cookies.',
  sources: [gdpr('art. 13(1)(a)'), cnilGuidelines('art. 2')],
  *check(notice) {
    const shares = findAll(
      notice,
      /\b(?:est|sont|demeure|restent?|is) (?:seule? )?(?:co-?)?responsables? (?:de|du) traitement|role de sous-traitant|is (?:the|a) controller/,
    );
    const [first] = shares;
    if (!first || shares.length < 2 || !tellsOfCookies(notice)) return;
    if (
      says(
        notice,
        /(?:cookies?|traceurs?)\b.{0,200}responsable|responsable\b.{0,200}(?:cookies?|traceurs?)|cookies?\b.{0,160}controller/,
      )
    )
      return;
    yield {
      message: 'Several share the processings, and nobody is named for the cookies. Say who is responsible for them.',
      at: placeOf(first),
    };
  },
};
