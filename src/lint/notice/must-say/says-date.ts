import { gdpr } from '../../sources.js';
import { placeFor } from '../find.js';
import { dateOfNotice } from '../date-of-notice.js';
import { isPrivacyNotice } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const saysDate: NoticeRule = {
  id: 'says-date',
  family: 'notice',
  severity: 'warning',
  standing: 'good-practice',
  demands: 'A notice has a date.',
  sources: [gdpr('art. 12(1)'), gdpr('art. 5(2)')],
  *check(notice) {
    if (!isPrivacyNotice(notice) || dateOfNotice(notice)) return;
    const at = placeFor(
      notice,
      /(?:reserve (?:le droit|la possibilite)|pouvons|peut|pourra|susceptibles?|may) .{0,40}(?:modifi|mettre a jour|amend|reviser|complet|change|update)\w{0,4}\b.{0,100}(?:politique|charte|notice|conditions|cgu|policy)/,
      /(?:modifi\w{1,5}|mettre a jour|evolu\w{1,4}|amend)\b.{0,100}(?:politique|charte|notice|conditions|cgu|policy)|(?:politique|charte|notice|conditions|cgu|policy)\b.{0,80}(?:modifi|evolu|mise a jour|updated|change)/,
    );
    yield { message: 'The notice has no date. Write when it was last changed, and keep the earlier versions.', at };
  },
};
