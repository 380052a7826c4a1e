import { gdpr } from '../../sources.js';
import { isPrivacyNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysController = mustSay({
  id: 'says-controller',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'A notice says who is responsible for the processing.',
  sources: [gdpr('art. 13(1)(a)'), gdpr('art. 14(1)(a)')],
  of: isPrivacyNotice,
  said: /responsables? (?:de|du|des) traitements?|\bcontrollers?\b|responsable de (?:la|cette) collecte|siege social|responsible for (?:the )?processing/,
  near: [/donnees? (?:a caractere )?personnel|personal data/],
  missing:
    'Nobody is named as responsible for the processing. Write the name, the legal form and the address of the controller.',
});
