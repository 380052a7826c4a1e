import { cnilGuidelines, gdpr } from '../../sources.js';
import { dateOfNotice } from '../date-of-notice.js';
import { placeOf } from '../find.js';
import { tellsOfCookies } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const outdatedNotice: NoticeRule = {
  id: 'outdated-notice',
  family: 'notice',
  severity: 'error',
  standing: 'guidance',
  demands: 'A notice that tells of cookies is younger than the rules of 2020.',
  sources: [cnilGuidelines('art. 2'), gdpr('art. 5(1)(d)')],
  *check(notice) {
    const date = dateOfNotice(notice);
    if (!date || !tellsOfCookies(notice) || date.year * 12 + date.month >= 2021 * 12 + 4) return;
    yield {
      message:
        'This was written before the rules on trackers of 17 September 2020, which have applied since 1 April 2021. Read it again as a whole, and date it.',
      at: placeOf(date.at),
    };
  },
};
