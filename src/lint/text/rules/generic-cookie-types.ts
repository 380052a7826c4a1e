import { developersGuide, gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const genericCookieTypes = phraseRule({
  id: 'generic-cookie-types',
  family: 'trackers',
  severity: 'info',
  standing: 'good-practice',
  demands: 'A notice says what this site uses, not what exists.',
  sources: [gdpr('art. 12(1)'), developersGuide('fiche 16')],
  says: 'this tells what exists in general. List what this site uses, and nothing else.',
  fr: [
    /il existe .{0,20}(?:differents|plusieurs|divers|deux|trois|quatre|cinq)\b.{0,30}(?:types?|categories|familles|sortes)\b.{0,40}cookies?/,
  ],
  en: [/there are (?:several|different|various|many|two|three|four) (?:types|kinds|categories) of cookies/],
});
