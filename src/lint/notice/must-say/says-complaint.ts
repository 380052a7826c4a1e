import { gdpr } from '../../sources.js';
import { isPrivacyNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysComplaint = mustSay({
  id: 'says-complaint',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'A notice tells of the complaint to the authority.',
  sources: [gdpr('art. 13(2)(d)'), gdpr('art. 77')],
  of: isPrivacyNotice,
  said: /(?:reclamation|plainte|saisir|contacter|recours|s'adresser)\b.{0,160}(?:cnil|commission nationale|autorite de controle)|(?:cnil|commission nationale|autorite de controle)\b.{0,100}(?:reclamation|plainte|saisi|recours)|complain\w{0,2}\b.{0,100}(?:authority|commissioner|ico\b|cnil)|lodge a complaint/,
  near: [/exerc\w{1,6} (?:de )?(?:vos|ses|ces|leurs) droits|droits? d'acces|your rights/],
  missing:
    'The right to complain to the authority is missing. Write that anybody may complain to the CNIL, with its address: https://www.cnil.fr/fr/plaintes.',
});
