import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const noIdentificationClaim = phraseRule({
  id: 'no-identification-claim',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'What single visitors are told apart by is personal data.',
  sources: [gdpr('recital 30'), gdpr('art. 4(1)')],
  says: 'a cookie that recognises a device is personal data, whether or not it holds a name. Say what it holds.',
  fr: [
    /\bcookies?\b.{0,140}(?:n'enregistr|ne (?:collect|recueill|stock|contien|comport|permett|permet|renferm|vous))\w{0,6}\b.{0,60}(?:identifi|personnel|nominativ)|(?:aucune?|pas (?:de |d')) ?(?:donnees?|informations?) (?:personnelles?|nominatives?|a caractere personnel|permettant d)\b.{0,80}cookies?/,
  ],
  en: [/cookies?\b.{0,80}(?:do not|don't|does not|cannot|never)\b.{0,40}(?:identif|personal)/],
});
