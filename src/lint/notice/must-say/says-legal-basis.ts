import { gdpr } from '../../sources.js';
import { isPrivacyNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysLegalBasis = mustSay({
  id: 'says-legal-basis',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'Each purpose has its legal basis.',
  sources: [gdpr('art. 13(1)(c)'), gdpr('art. 6(1)')],
  of: isPrivacyNotice,
  said: /bases? (?:legale|juridique)|fondements? (?:juridique|legal)|article 6\b|execution (?:d'un|du|de votre|de son|d'une|de la) (?:contrat|bail|mission|convention)|interets? legitimes?|mission d'(?:interet|service) public|obligations? legales?|(?:repose|fonde|base)\w{0,2} sur (?:votre|le|son) consentement|legal basis|lawful basis|legitimate interests?|performance of (?:a|the) contract/,
  near: [
    /(?:traitement|collecte|donnees)\b.{0,80}\ba pour (?:objet|finalite|but)/,
    /responsable (?:de|du) traitement/,
    /donnees? (?:a caractere )?personnel|personal data/,
  ],
  missing:
    'No legal basis is given. Name one for each purpose: contract, public task, legal obligation, legitimate interest (which?) or consent.',
});
