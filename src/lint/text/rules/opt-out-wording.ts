import { cnilGuidelines, ePrivacy, planet49 } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

/** What refusing switches off was on before. */
export const optOutWording = phraseRule({
  id: 'opt-out-wording',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'Nothing that needs consent is on before the visitor has agreed.',
  sources: [ePrivacy, planet49, cnilGuidelines('art. 2')],
  says: 'what refusing switches off was on before anybody chose. Say that it stays off until one accepts, and make it so.',
  fr: [
    /desactivation (?:est )?automatique|(?:desactiv|stopp|arret)\w{1,4}\b.{0,40}(?:en cliquant|lorsque vous cliquez|des que vous cliquez|si vous cliquez).{0,20}(?:refus|oppos|desactiv)|(?:analy|audience|statisti|publicit|marketing|mesure)\w*.{0,120}(?:active?e?s?|actifs?|coche?e?s?|autorises?) par defaut|(?:active?e?s?|actifs?|coches?) par defaut.{0,120}(?:analy|audience|statisti|publicit|marketing)|cases? pre-?cochees?/,
  ],
  en: [
    /(?:analytics|audience|statistic|advertis|marketing)\w*.{0,80}(?:on|enabled|active|ticked) by default|pre-?ticked|(?:switched|turned) off (?:when|once|if) you (?:refuse|reject|decline|opt out)/,
  ],
  unless:
    /ne sont (?:donc )?pas (?:automatiquement )?(?:desactiv|active)|n'est (?:pas|jamais)|ne sont (?:pas|jamais)|aucune? case|not (?:enabled|ticked|active|on)|never/,
});
