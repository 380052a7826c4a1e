import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const absoluteConsentForContract = phraseRule({
  id: 'absolute-consent-for-contract',
  family: 'texts',
  severity: 'warning',
  standing: 'law',
  demands: 'Consent is not asked for what needs none.',
  sources: [gdpr('art. 6(1)'), gdpr('art. 7')],
  says: 'what a contract, the law or a public task requires needs no consent: asking for it promises a choice that is none. Name the basis.',
  fr: [
    /(?:traitement|collecte|utilisation) (?:de |des )(?:vos |toutes les )?(?:donnees|informations)\b.{0,80}(?:repose|fonde|base)\w{0,2}\b.{0,20}(?:uniquement |exclusivement )?sur votre (?:seul )?consentement\b|vous (?:acceptez|consentez)\b.{0,20}(?:a ce que|au traitement|a la collecte|que)\b.{0,60}donnees/,
  ],
  en: [
    /you (?:consent|agree) to (?:the |our )?(?:processing|collection|use) of your (?:personal )?(?:data|information)/,
  ],
  unless: /newsletter|lettre d'information|cookies?|traceurs?|si vous/,
});
