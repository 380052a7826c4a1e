import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const birthDateAsKey = phraseRule({
  id: 'birth-date-as-key',
  family: 'texts',
  severity: 'warning',
  standing: 'advice',
  demands: 'What others know opens no account.',
  sources: [gdpr('art. 32'), gdpr('art. 5(1)(c)')],
  says: 'a date of birth is no secret: it proves nothing. Send a code by post or to a known address instead.',
  fr: [
    /date de naissance\b.{0,160}(?:seul moyen|identifier|authentifi|verifier (?:votre|son|l')? ?identite|mot de passe)|(?:identifi|authentifi|mot de passe)\w{0,8}\b.{0,100}(?:grace a|au moyen de|par|a partir de|avec) (?:la|sa|votre) date de naissance/,
  ],
  en: [/date of birth\b.{0,100}(?:identify|authenticat|verify|password)/],
});
