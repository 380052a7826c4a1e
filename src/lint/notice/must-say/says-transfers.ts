import { gdpr } from '../../sources.js';
import { placeOf, says } from '../find.js';
import { isPrivacyNotice } from '../subjects.js';
import { abroad, ofProcessor, safeguards } from '../transfers.js';
import { toolAbroad } from '../vendors-abroad.js';
import type { NoticeRule } from '../notice-rule.js';

export const saysTransfers: NoticeRule = {
  id: 'says-transfers',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A notice says whether data leave the Union.',
  sources: [gdpr('art. 13(1)(f)')],
  *check(notice) {
    if (!isPrivacyNotice(notice)) return;
    const told = notice.sentences.filter(({ plain }) => abroad.test(plain));
    const [first] = told;
    if (first && told.every(({ plain }) => ofProcessor.test(plain)))
      yield {
        message:
          'Transfers are told of in the duties of a processor only. Say whether your own processings send data out of the European Union; if not, say that.',
        at: placeOf(first, abroad),
      };
    if (first || says(notice, safeguards)) return;
    const tool = toolAbroad(notice);
    if (tool)
      yield {
        message:
          'The vendor of this tool is, or sends data, outside the European Economic Area, and the notice says nothing of transfers. Name the recipient, the country and the safeguard.',
        at: placeOf(tool),
      };
  },
};
