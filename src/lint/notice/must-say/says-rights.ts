import { gdpr } from '../../sources.js';
import { placeFor, placeOf, says } from '../find.js';
import { listOfRights, rightsIn } from '../rights.js';
import { isPrivacyNotice } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const saysRights: NoticeRule = {
  id: 'says-rights',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'The rights are all named.',
  sources: [gdpr('art. 13(2)(b)'), gdpr('art. 15 to 21')],
  *check(notice) {
    if (!isPrivacyNotice(notice)) return;
    const named = new Set(
      notice.sentences
        .filter(({ kind }) => kind !== 'heading')
        .flatMap(({ plain }) =>
          /droit|right|oppos\w{1,4} (?:a|au) (?:ce |tout |certains )?traitement|object to/.test(plain)
            ? rightsIn(plain)
            : [],
        ),
    );
    const due = ['access', 'rectification', 'erasure', 'restriction', 'objection'];
    // Portability goes with consent and contract. A notice that names no basis owes it.
    if (
      says(notice, /contrat|\bbail\b|consentement|contract|lease|consent/) ||
      !says(notice, /base (?:legale|juridique)/)
    )
      due.push('portability');
    const missing = due.filter((right) => !named.has(right));
    if (missing.length === 0) return;
    const list = listOfRights(notice);
    const message = `Of the rights, ${missing.length === due.length ? 'none is named' : `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing`}. Name all that follow from your legal bases.`;
    yield {
      message,
      at: list
        ? placeOf(list)
        : placeFor(notice, /droits? (?:des personnes|d'acces|sur vos)|(?:vos|leurs|ses) droits|your rights/),
    };
  },
};
