import { gdpr } from '../../sources.js';
import { placeOf } from '../find.js';
import { isPrivacyNotice } from '../subjects.js';
import { abroad, ofProcessor } from '../transfers.js';
import type { NoticeRule } from '../notice-rule.js';

export const saysTransfers: NoticeRule = {
  id: 'says-transfers',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A notice says whether data leave the Union.',
  sources: [gdpr('art. 13(1)(f)')],
  *check(notice) {
    const told = notice.sentences.filter(({ plain }) => abroad.test(plain));
    const [first] = told;
    if (!isPrivacyNotice(notice) || !first || !told.every(({ plain }) => ofProcessor.test(plain))) return;
    yield {
      message:
        'Transfers are told of in the duties of a processor only. Say whether your own processings send data out of the European Union; if not, say that.',
      at: placeOf(first, abroad),
    };
  },
};
