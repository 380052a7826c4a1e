import { daysIn } from '../lifetime.js';
import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';
import { tellsOfKeeping } from '../tells-of-keeping.js';

/** “As long as needed” tells nobody when. */
export const openRetention = phraseRule({
  id: 'open-retention',
  family: 'texts',
  severity: 'error',
  standing: 'law',
  demands: 'A time of retention is a figure, or a criterion that one can check.',
  sources: [gdpr('art. 13(2)(a)'), gdpr('art. 5(1)(e)')],
  says: 'this says no time. Write a figure, or the event it runs from and the text it follows.',
  fr: [
    /(?:aussi longtemps|tant) que (?:cela |c'|ce |nous (?:en )?|vos donnees |elles? )?(?:est |sera |sont |s'avere(?:ra)? |avons |aurons |jugeons )?(?:strictement |leur |nous )?(?:necessaires?|utiles?|besoin|requis|l'est|bon)/,
    /(?:duree|temps|periode|delai)s? (?:strictement |raisonnablement |qui (?:est|sera) )?(?:necessaires?|utiles?|raisonnables?|appropriees?|adequate?s?|indispensables?|voulus?|voulues?|conformes?|proportionnee?s?|limitee?s?|suffisante?s?)\b(?! (?:de|d') ?\d)/,
    /temps qu'il (?:faut|faudra|sera|est)|(?:autant|tant) que de besoin|(?:au besoin|selon (?:les|nos) besoins)\b.{0,30}conserv|conserv\w{1,4}\b.{0,60}(?:selon (?:les|nos) besoins|autant que)|sans (?:limit(?:e|ation)s? de (?:duree|temps)|duree (?:limitee|definie|determinee))|(?:duree|temps|periode) (?:indeterminee?|indefinie?|illimitee?)|indefiniment/,
  ],
  en: [
    /as long as (?:is |it is |we (?:need|require)|they are )?(?:reasonably )?(?:necessary|needed|required|them|it|your data)|(?:period|time) (?:reasonably |strictly )?(?:necessary|required|needed)|for a reasonable (?:time|period)|for as long as it takes|indefinitely/,
  ],
  unless: /\bne? (?:le |la |les )?conserv\w{1,4} (?:pas|rien|aucun|jamais)/,
  when: (sentence) => tellsOfKeeping(sentence) && typeof daysIn(sentence.plain) !== 'number',
});
