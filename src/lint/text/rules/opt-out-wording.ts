import { cnilGuidelines, ePrivacy, planet49 } from '../../sources.js';
import { tracker } from '../either-order.js';
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
    new RegExp(
      `${tracker}(?![^;]{0,40}(?:necessaires?|essentiels?|techniques?|exempt|dispens))[^;]{0,60}\\b(?:fonctionn\\w{1,4}|active?e?s?|actifs?|autorisee?s?|acceptee?s?|cochee?s?|deposee?s?|lancee?s?|charge\\w{0,2}|en (?:service|place|fonction)) (?:\\w{1,14} )?par defaut`,
    ),
  ],
  en: [
    /(?:analytics|audience|statistic|advertis|marketing)\w*.{0,80}(?:on|enabled|active|ticked) by default|pre-?ticked|(?:switched|turned) off (?:when|once|if) you (?:refuse|reject|decline|opt out)/,
  ],
  unless:
    /\bne sont (?:donc )?pas (?:automatiquement )?(?:desactiv|active)|n'est (?:pas|jamais)|\bne sont (?:pas|jamais)|aucune? (?:case|cookie|traceur)|not (?:enabled|ticked|active|on)|never/,
});
