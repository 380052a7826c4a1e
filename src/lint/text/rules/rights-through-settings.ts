import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const rightsThroughSettings = phraseRule({
  id: 'rights-through-settings',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Rights are not reduced to settings.',
  sources: [gdpr('art. 21'), gdpr('art. 12(2)')],
  says: 'a right to object is more than a setting or leaving. Say to whom one writes, and that one may stay.',
  fr: [
    /(?:vous|s'|y) ?(?:y )?opposer\b.{0,220}(?:en modifiant|en changeant|en supprimant|suppression de (?:votre|son) compte|(?:vos|ses) parametres|desinscri)|droit d'opposition\b.{0,160}(?:parametres|suppression (?:de|du) (?:votre |son )?compte)/,
  ],
  en: [/(?:object|opt out)\b.{0,140}(?:deleting your account|by changing your settings|closing your account)/],
  when: ({ plain, previous }) =>
    /donnees|traitement|informations|data|processing/.test(`${previous} ${plain}`) && !/cookie|traceur/.test(plain),
});
