import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const bareLegitimateInterest = phraseRule({
  id: 'bare-legitimate-interest',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'Whoever relies on a legitimate interest says which.',
  sources: [gdpr('art. 13(1)(d)')],
  says: 'which interest? Write it: “our interest in answering the requests we receive”.',
  fr: [
    /\binterets? legitimes?(?: (?:de|du|des) (?:l'|la |le |les )?[\w' -]{1,40}?| poursuivis?| du responsable(?: (?:de|du) traitement)?)? ?(?:[.;,)]|$)/,
  ],
  en: [/\blegitimate interests?(?: of [\w' -]{1,30}?)? ?(?:[.;,)]|$)/],
  unless:
    /(?:consist|a savoir|vis)\w{0,4} |interets? legitimes? ?(?:\(|:)|defen[ds]|oppos|motifs?|(?:interets? legitimes?).{0,40}(?: a | d')\w{3}|namely|interest in|interests? (?:\(|:)|object/,
  kinds: ['item', 'cell', 'paragraph'],
});
