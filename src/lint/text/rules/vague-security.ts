import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const vagueSecurity = phraseRule({
  id: 'vague-security',
  family: 'texts',
  severity: 'info',
  standing: 'good-practice',
  demands: 'The measures of security are named.',
  sources: [gdpr('art. 32')],
  says: 'this names no measure. Say which: encryption, rights of access, back-ups, audits.',
  fr: [
    /(?:toutes?(?: les)? |des )(?:mesures|precautions) (?:de securite )?(?:raisonnables?|utiles?|possibles?|adaptees?|qui s'imposent)|differentes (?:procedures|mesures)|mesures raisonnables/,
  ],
  en: [/(?:all )?(?:reasonable|appropriate|adequate) (?:security |technical )?(?:measures|steps|precautions)/],
  unless: /chiffr|sauvegard|habilitat|journalis|authentif|encrypt|back-?ups?/,
});
