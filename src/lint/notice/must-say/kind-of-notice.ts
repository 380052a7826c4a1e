import { gdpr } from '../../sources.js';
import { isLegalNotice, isPrivacyNotice, isTerms, tellsOfCookies } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

/** Most rules look at one kind of notice: without a kind they are silent, which is not praise. */
export const kindOfNotice: NoticeRule = {
  id: 'kind-of-notice',
  family: 'notice',
  severity: 'warning',
  standing: 'advice',
  demands: 'A notice tells what it is: on personal data, on cookies, a legal notice or terms of use.',
  sources: [gdpr('art. 12(1)')],
  *check(notice) {
    if ([isPrivacyNotice, tellsOfCookies, isLegalNotice, isTerms].some((isOfKind) => isOfKind(notice))) return;
    yield {
      message:
        'This was not recognised as a notice on personal data or cookies, a legal notice or terms of use, and what each of these has to say was not checked. Give it its title, or check that this is the right file.',
    };
  },
};
