import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const breachDutyOfUser = phraseRule({
  id: 'breach-duty-of-user',
  family: 'notice',
  severity: 'info',
  standing: 'law',
  demands: 'Who tells users to report a breach says what the controller does on its side.',
  sources: [gdpr('art. 33'), gdpr('art. 34')],
  says: 'this tells the duty of the user alone. Say that you report a breach to the authority within 72 hours and, where the risk is high, to the persons.',
  fr: [
    /en cas d(?:e |')(?:utilisation (?:non autorisee|frauduleuse)|atteinte|perte|vol|suspicion|piratage|compromission).{0,180}\b(?:vous devez|doit|devra|est tenue?|etes tenue?|s'engage|invite)\b.{0,60}(?:inform|signal|avert|prevenir|contact)|(?:s'engage|doit|devez|tenue?)\b.{0,30}(?:signaler|informer|avertir)\b.{0,120}(?:utilisation (?:frauduleuse|non autorisee)|mot de passe)/,
  ],
  en: [/you must (?:inform|notify|tell) us.{0,100}(?:unauthori[sz]ed|breach|password)/],
  when: ({ whole }) =>
    !/(?:notifi|inform|d[ée]clar)[^.]{0,120}(?:CNIL|autorit[ée] de contr[ôo]le|supervisory authority)[^.]{0,60}(?:72|violation|breach)|violation[^.]{0,80}(?:notifi|d[ée]clar)|72 ?(?:h|heures|hours)/i.test(
      whole,
    ),
});
