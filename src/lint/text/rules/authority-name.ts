import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const authorityName = phraseRule({
  id: 'authority-name',
  family: 'texts',
  severity: 'info',
  standing: 'advice',
  demands: 'The CNIL is called by its name.',
  sources: [gdpr('art. 13(2)(d)')],
  says: 'the name is “Commission nationale de l’informatique et des libertés”.',
  any: [
    /commission nationale (?!de l'informatique et des libertes\b)(?:\w{1,4}['’ ]?){0,3}informatique.{0,16}libertes?|comite national (?:de l')?informatique|commission (?:informatique|de l'informatique)/,
  ],
});
