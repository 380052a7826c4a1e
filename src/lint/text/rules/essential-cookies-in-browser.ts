import { cnilRecommendation } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const essentialCookiesInBrowser = phraseRule({
  id: 'essential-cookies-in-browser',
  family: 'choice',
  severity: 'info',
  standing: 'guidance',
  demands: 'Necessary cookies are no matter of choice, and are not presented as one.',
  sources: [cnilRecommendation('art. 5')],
  says: 'necessary cookies need no consent: say that they stay, and why, instead of how to block them.',
  fr: [
    /(?:cookies?|traceurs?) (?:de fonctionnement|fonctionnels?|techniques?|necessaires?|essentiels?|strictement)\b.{0,80}(?:desactiv|refus|bloqu|supprim|oppos)\w{0,6}\b.{0,80}(?:navigateur|parametr)/,
  ],
  en: [
    /(?:necessary|essential|technical|functional) cookies.{0,80}(?:disabl|block|refus|delet)\w{0,4}\b.{0,60}browser/,
  ],
  unless: /ne peu(?:t|vent) (?:pas )?etre|cannot be/,
});
