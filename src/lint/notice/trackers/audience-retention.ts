import { audienceExemption, gdpr } from '../../sources.js';
import { placeFor } from '../find.js';
import { daysIn } from '../../text/lifetime.js';
import { measuresAudience } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const audienceRetention: NoticeRule = {
  id: 'audience-retention',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands: 'How long the figures of an audience are kept is told.',
  sources: [audienceExemption, gdpr('art. 13(2)(a)')],
  *check(notice) {
    if (!measuresAudience(notice)) return;
    const isTold = notice.sentences.some(
      ({ plain, kind }) =>
        kind !== 'cell' &&
        /(?:donnees|informations|statistiques|mesures?|data|figures)\b.{0,120}(?:conserv|gard|supprim|kept|retain|delet)|(?:conserv|kept|retain)\w{0,4}\b.{0,80}(?:statisti|audience|navigation)/.test(
          plain,
        ) &&
        /audience|statisti|navigation|analy|cookie|visit|trace/.test(plain) &&
        daysIn(plain) !== undefined,
    );
    if (!isTold)
      yield {
        message: 'Nothing says how long the data of the audience are kept: 25 months at most, as the CNIL recommends.',
        at: placeFor(notice, /audience|analytics|analytique/),
      };
  },
};
