import { audienceExemption, browserCap, planet49 } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const endlessCookies = phraseRule({
  id: 'endless-cookies',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands: 'Every tracker has an end.',
  sources: [planet49, audienceExemption, browserCap],
  says: 'say how long, in days or months: no browser keeps a cookie more than 400 days.',
  fr: [
    /cookies? (?:permanents?|persistants?)\b.{0,120}(?:jusqu'a ce que|jusqu'a leur suppression|tant que)|cookies?\b.{0,80}(?:sans limite|illimitee?s?|indefiniment|indetermine|dix ans|\b(?:[2-9]|[1-9]\d) ans\b)/,
  ],
  en: [
    /(?:permanent|persistent) cookies?\b.{0,80}until you delete|cookies?\b.{0,60}(?:indefinitely|unlimited|(?:[2-9]|[1-9]\d) years)/,
  ],
  unless: /ne (?:sont|est) jamais|never/,
  kinds: ['paragraph', 'item'],
});
