import { gdpr } from '../../sources.js';
import { isPrivacyNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysRecipients = mustSay({
  id: 'says-recipients',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'A notice says who receives the data.',
  sources: [gdpr('art. 13(1)(e)'), gdpr('art. 14(1)(e)')],
  of: isPrivacyNotice,
  said: /destinataires?|recipients?|(?:communique|transmis|accessible|partage|divulgue|fourni)\w{0,4} (?:que |qu')?(?:a|aux?|avec|par)\b|traitee?s? (?:exclusivement |uniquement )?par\b|ont acces|shar(?:e|ed) with|disclosed to|\bpartag/,
  near: [/donnees? (?:a caractere )?personnel|personal data/],
  missing: 'Nobody is named who receives the data. List the services and the bodies that do, and the processors.',
});
