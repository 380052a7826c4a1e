import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const retentionOfOtherContract = phraseRule({
  id: 'retention-of-other-contract',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Time runs from something that the person knows of.',
  sources: [gdpr('art. 13(2)(a)')],
  says: 'the person does not know when this contract ends. Let the time run from the end of the lease, the closing of the account or the last visit.',
  fr: [
    /(?:fin|terme|expiration|resiliation|cessation) (?:de |du |des )(?:\w{1,12} )?(?:contrats?|conventions?|prestations?|marches?)\b.{0,80}(?:liant|entre|conclu|avec (?:notre|nos|l'|le|la) (?:prestataire|client|agence|editeur|hebergeur))/,
  ],
  en: [
    /(?:end|termination|expiry) of (?:the|our) (?:contract|agreement)\b.{0,40}(?:between|with (?:our|the) (?:provider|client|agency))/,
  ],
  when: ({ plain, heading }) =>
    /conserv|stock|duree|archiv|supprim|keep|kept|retain|delete/.test(`${plain} ${heading}`),
});
