import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const anonymousCookies = phraseRule({
  id: 'anonymous-cookies',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'An identifier is not anonymous.',
  sources: [gdpr('recital 30'), gdpr('art. 4(1)')],
  says: 'a cookie that tells one visitor from another is no anonymous data. Say what it identifies, and for how long.',
  fr: [
    /\bcookies?\b.{0,60}\b(?:sont|est|restent|reste|demeurent)\b (?:\w{1,14}ment )?anonym\w{1,5}|cookies? (?:\w{1,14}ment )?anonymes?\b|(?:statistiques?|donnees|informations?|mesures?|suivi) .{0,30}(?:\w{1,14}ment )?anonym\w{1,5}\b.{0,80}google|google.{0,120}(?:donnees|statistiques?|informations?|(?:maniere|facon)).{0,30}\banonym(?:e|es|ement)\b/,
  ],
  en: [
    /\bcookies?\b.{0,30}\b(?:are|is|remain)\b (?:\w{1,12}ly )?anonymous|anonymous cookies|google.{0,80}anonymous(?:ly)?/,
  ],
  unless: /ne (?:sont|reste\w{0,3}) pas anonym|n'est pas anonym|not anonymous/,
});
