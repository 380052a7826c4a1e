import { dataProtectionAct } from '../../sources.js';
import { isPrivacyNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysDirectivesAfterDeath = mustSay({
  id: 'says-directives-after-death',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A French notice tells of directives on data after death.',
  sources: [dataProtectionAct('art. 85')],
  of: (notice) => isPrivacyNotice(notice) && notice.language === 'fr',
  said: /post[- ]?mortem|apres (?:votre|son|leur|le|la) (?:deces|mort)|directives?\b.{0,80}(?:deces|mort|sort)|sort de (?:vos|ses|leurs) donnees/,
  near: [/dispos\w{1,4}\b.{0,60}droits?\b.{0,60}(?:acces|rectif)|droits? d'acces/],
  missing:
    'The right to leave directives on one’s data after death (article 85 of the act of 1978) is missing from the rights.',
});
