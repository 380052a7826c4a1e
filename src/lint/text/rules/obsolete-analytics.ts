import { developersGuide } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';
import { cookieDatabase } from '../sources.js';

/** Universal Analytics stopped on 1 July 2023. */
export const obsoleteAnalytics = phraseRule({
  id: 'obsolete-analytics',
  family: 'trackers',
  severity: 'warning',
  standing: 'advice',
  demands: 'Trackers that are declared are those of today.',
  sources: [cookieDatabase, developersGuide('fiche 16')],
  says: 'this belongs to Universal Analytics, which stopped in July 2023. See what the site really sets, and declare that.',
  any: [/(?<![a-z0-9])_{0,2}utm[abctvz]\b|universal analytics|google analytics 3\b|\burchin\b|\bga\.js\b|_gat_gtag_ua/],
  unless: /n'est plus|ne sont plus|no longer/,
  // What a table says of a cookie may name its neighbours.
  when: ({ kind, column }) => kind !== 'cell' || /nom|name|cookie|traceur/.test(column),
});
