import { sixMonths } from '../../sources.js';
import { hasOptionalCookies } from '../subjects.js';
import { choiceDelays } from '../trackers/choice-delays.js';
import { mustSay } from './must-say.js';

export const saysChoiceKept = mustSay({
  id: 'says-choice-kept',
  family: 'choice',
  severity: 'info',
  standing: 'good-practice',
  demands: 'How long an answer is kept is told.',
  sources: [sixMonths],
  of: (notice) => hasOptionalCookies(notice) && choiceDelays(notice).length === 0,
  said: /(?:choix|consentement|refus)\b.{0,80}(?:conserv|valable|memoris)\w{0,4}\b.{0,60}(?:mois|jours|an\b)/,
  near: [/(?:votre|son|vos|ses) (?:consentement|choix)\b.{0,120}cookies?|cookies?\b.{0,120}(?:consentement|choix)/],
  missing:
    'Nothing says how long an answer is kept and when the question comes back. Six months for either is the good practice of the CNIL.',
});
