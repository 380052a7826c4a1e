import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const liabilityDisclaimer = phraseRule({
  id: 'liability-disclaimer',
  family: 'texts',
  severity: 'warning',
  standing: 'law',
  demands: 'Who processes data answers for their loss.',
  sources: [gdpr('art. 82'), gdpr('art. 32')],
  says: 'no clause lifts the liability of article 82. Take this out of what concerns data.',
  fr: [
    /(?:responsab\w{1,6})\b.{0,60}(?:ne (?:pourra|peut|saurait)|en aucun cas|decline|exoner|degag)\w{0,5}.{0,240}(?:donnees|intrusion|acces (?:frauduleux|non autorise)|piratage|virus)|(?:ne (?:pourra|peut|saurait)|declin|exoner|degag)\w{0,5}\b.{0,100}\bresponsab\w{1,6}\b.{0,200}(?:donnees|intrusion|acces (?:frauduleux|non autorise)|piratage|virus|mot de passe)|(?:degag|declin)\w{0,5}\b.{0,120}toute responsabilite/,
  ],
  en: [
    /(?:not (?:be )?(?:liable|responsible)|no (?:liability|responsibility)|disclaim)\b.{0,150}(?:data|unauthori[sz]ed access|intrusion|virus|hacking)/,
  ],
});
