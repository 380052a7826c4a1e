import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const burdenOnUsers = phraseRule({
  id: 'burden-on-users',
  family: 'texts',
  severity: 'info',
  standing: 'law',
  demands: 'A controller keeps its own duties.',
  sources: [gdpr('art. 5(2)'), gdpr('art. 24')],
  says: 'a controller answers for what it processes, whoever wrote it. Say what the user may write, and what you look after.',
  fr: [
    /seule?s? (?:et unique)?s? ?responsables? (?:des|de leurs|de ses|de vos|de la) (?:informations|contenus|donnees|exactitude)|(?:etes|est|sont) responsables? de la (?:confidentialite|securite) (?:de (?:votre|son|leur)|des) (?:mot de passe|informations|donnees)/,
  ],
  en: [/solely responsible for (?:the |your |any )?(?:information|content|data)/],
});
