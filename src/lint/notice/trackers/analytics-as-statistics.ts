import { audienceExemption, gdpr } from '../../sources.js';
import { placeOf, says } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

export const analyticsAsStatistics: NoticeRule = {
  id: 'analytics-as-statistics',
  family: 'trackers',
  severity: 'error',
  standing: 'guidance',
  demands: 'Google Analytics is more than statistics.',
  sources: [audienceExemption, gdpr('art. 13(1)(c)')],
  *check(notice) {
    if (!says(notice, /google analytics|\b_ga\b/)) return;
    const sentence = notice.sentences.find(
      ({ plain, kind }) =>
        kind !== 'cell' &&
        /statistiques? (?:rapportee?s?|agregee?s?|globales?|anonymes?|generales?|uniquement)|(?:uniquement|simplement|seulement|purement|simples?) (?:a des fins |de |des )?statistiques?|(?:aggregate|purely|merely|only) statistic/.test(
          plain,
        ),
    );
    if (!sentence) return;
    yield {
      message:
        'Google Analytics does more than count: it follows visitors, and Google uses the data for itself. Say that it needs consent, and what for.',
      at: placeOf(sentence),
    };
  },
};
