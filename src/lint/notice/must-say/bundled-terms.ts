import { gdpr } from '../../sources.js';
import { placeFor } from '../find.js';
import { isPrivacyNotice, isTerms } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const bundledTerms: NoticeRule = {
  id: 'bundled-terms',
  family: 'texts',
  severity: 'warning',
  standing: 'law',
  demands: 'A notice stands apart from terms that one accepts.',
  sources: [gdpr('art. 7(2)'), gdpr('art. 12(1)')],
  *check(notice) {
    if (!isPrivacyNotice(notice) || !isTerms(notice)) return;
    const at = placeFor(
      notice,
      /(?:inscription|compte|adhesion|acces)\b.{0,100}(?:(?:cgu|conditions)\b.{0,40}accept|accept\w{0,4}\b.{0,60}(?:cgu|conditions))|inscription vaut (?:adhesion|acceptation)/,
      /(?:lu|compris|pris connaissance)\b.{0,40}(?:accept|approuv)\w{0,3}\b.{0,40}(?:conditions|cgu)|accept\w{1,4}\b.{0,30}(?:conditions generales|cgu)|accept (?:these|the|our) terms/,
    );
    if (at)
      yield {
        message:
          'Terms of use that one accepts hold the information on personal data. Publish the notice apart: it is read, not accepted.',
        at,
      };
  },
};
