import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const systematicIdentityProof = phraseRule({
  id: 'systematic-identity-proof',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Proof of identity is asked for on a reasonable doubt only.',
  sources: [gdpr('art. 12(6)'), gdpr('art. 12(2)')],
  says: 'ask for proof of identity only where there is a reasonable doubt, and say so.',
  fr: [
    /(?:accompagn|joi[gn]|joint|muni|assorti|fourni|produi|copie|presentation|transmettre|justifi)\w{0,6}\b.{0,60}(?:justificatif|piece|carte|titre|document|preuve)s? (?:nationale )?(?:d'|de (?:votre )?)identite|justifi\w{1,4} de (?:votre|son) identite/,
  ],
  en: [
    /(?:enclos|attach|provid|copy|accompan)\w{0,5}\b.{0,40}(?:proof of identity|identity (?:card|document)|id card|passport)/,
  ],
  unless:
    /doute|pourr(?:a|ait)|le cas echeant|si necessaire|demande de logement|dossier|inutile|n'est pas|doubt|if necessary|may be/,
  when: ({ plain, heading, previous }) =>
    /droit|demande|exerc|dpo|delegue|right|request/.test(`${plain} ${heading} ${previous}`),
});
