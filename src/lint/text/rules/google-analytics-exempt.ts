import { audienceExemption } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const googleAnalyticsExempt = phraseRule({
  id: 'google-analytics-exempt',
  family: 'trackers',
  severity: 'error',
  standing: 'guidance',
  demands: 'Google Analytics needs consent.',
  sources: [audienceExemption],
  says: 'Google uses the data for itself: no set-up of it is exempt. Ask for consent first.',
  fr: [
    /google analytics\b.{0,140}(?:exempt|dispens|strictement necessaire|ne (?:necessit|requier)\w{1,4} (?:pas|aucun)|sans (?:votre )?consentement|interet legitime)|(?:exempt|dispens)\w{0,5}\b.{0,60}google analytics/,
  ],
  en: [
    /google analytics\b.{0,100}(?:exempt|strictly necessary|(?:does not|no) (?:need|require)|without (?:your )?consent|legitimate interest)/,
  ],
  unless: /n'est (?:pas|jamais) (?:exempt|dispens)|(?:ne peut|aucun) .{0,20}exempt|not exempt/,
});
