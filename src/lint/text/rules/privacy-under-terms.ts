import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const privacyUnderTerms = phraseRule({
  id: 'privacy-under-terms',
  family: 'texts',
  severity: 'info',
  standing: 'law',
  demands: 'A notice informs; it is no clause of a contract.',
  sources: [gdpr('art. 7(2)'), gdpr('art. 12(1)')],
  says: 'personal data are not governed by terms of use. Refer to the notice, and to the law.',
  fr: [
    /(?:donnees|informations)\b.{0,120} (?:soumis|regi|encadre)e?s? (?:a|par|aux) (?:nos |les |des |aux )?(?:conditions|cgu\b|cgv\b)/,
  ],
  en: [/(?:data|information)\b.{0,80}(?:subject to|governed by) (?:our |the )?terms/],
});
