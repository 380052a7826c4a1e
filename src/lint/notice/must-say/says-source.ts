import { gdpr } from '../../sources.js';
import { placeOf, says } from '../find.js';
import { isPrivacyNotice } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const saysSource: NoticeRule = {
  id: 'says-source',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Data that come from elsewhere have their source.',
  sources: [gdpr('art. 14(2)(f)')],
  *check(notice) {
    if (!isPrivacyNotice(notice)) return;
    if (
      says(
        notice,
        /provien|\bsources?\b (?:des|de vos)|origine (?:des|de vos) donnees|(?:recueillie|collectee|obtenue|transmise|communiquee|recue|issue)s? (?:aupres |indirectement|par |de |du |des )(?:.{0,30})(?:caf|msa|employeur|bailleur|administration|organisme|numero unique|systeme national|demande)|obtained from|we receive .{0,30}from/,
      )
    )
      return;
    const sentence = notice.sentences.find(
      ({ plain }) =>
        /\b(?:apl|caf|msa|pole emploi|france travail|avis d'imposition|impots|employeur|numero unique|housing benefit)\b/.test(
          plain,
        ) && /donnees|information|histor|consult|acces|affich|verif|recoup|record/.test(plain),
    );
    if (!sentence) return;
    yield {
      message:
        'These data come from elsewhere, and nothing says from where. Name the source (the CAF, the application, another landlord) and the categories of data it gives.',
      at: placeOf(sentence),
    };
  },
};
