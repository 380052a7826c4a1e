import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const breachWithoutDelay = phraseRule({
  id: 'breach-without-delay',
  family: 'notice',
  severity: 'info',
  standing: 'law',
  demands: 'A breach is notified in time.',
  sources: [gdpr('art. 33'), gdpr('art. 34')],
  says: 'say when: 72 hours to the authority, without delay to the persons where the risk is high, at once from a processor.',
  fr: [
    /(?:notifi|declar|signal)\w{0,5}\b.{0,100}(?:violations? de donnees|incidents?|failles?)\b.{0,100}(?:cnil|autorite|personnes)|(?:violations? de donnees|incidents?|failles?)\b.{0,120}(?:notifi|declar)\w{0,5}\b/,
  ],
  en: [
    /(?:notif|report|declar)\w{0,4}\b.{0,60}(?:breach|incident)|(?:breach|incident)s?\b.{0,80}(?:notif|report|declar)/,
  ],
  unless:
    /\b72\b|\b48\b|\b24\b|heures|sans delai|(?:plus brefs|meilleurs) delais|immediat|\bdes qu|\bhours\b|without (?:undue )?delay|immediately|as soon/,
});
