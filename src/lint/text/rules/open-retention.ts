import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

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
    /aussi longtemps que (?:cela (?:est|sera|s'avere) )?(?:strictement )?(?:necessaire|utile|besoin|requis)/,
    /(?:duree|temps|periode|delai)s? (?:strictement |raisonnablement |qui (?:est|sera) )?(?:necessaires?|utiles?|raisonnables?|appropriees?|adequate?s?|indispensables?|legalement requise?s?|requise?s?|conformes?|proportionnee?s?|limitee?s?)\b(?! (?:de|d') ?\d)/,
    /(?:durees?|delais?) leg(?:al|aux)\w{0,3}(?: et reglementaires?| de conservation)?(?: applicables?| en vigueur| prevue?s?| requise?s?)?/,
    /(?:duree|delai)s? de (?:la )?prescription(?: legale?s?)?(?: applicables?| en vigueur)/,
    /conserv\w{1,4}\b.{0,60}(?:tant que|jusqu'a ce que) (?:le |la |les |vous |l'|celles?-ci |elles? )/,
    /(?:duree|delai)s? .{0,20}(?:imposee?s?|prevue?s?|fixee?s?|prescrite?s?|exigee?s?) par (?:la|les) (?:loi|reglementation|textes|legislation)/,
  ],
  en: [
    /as long as (?:is )?(?:reasonably )?(?:necessary|needed|required)|(?:period|time) (?:reasonably |strictly )?(?:necessary|required|needed)|(?:statutory|legal) retention periods?|for a reasonable (?:time|period)/,
  ],
  unless:
    /(?:soit|a savoir|c'est-a-dire|i\.e\.|namely)[^.]{0,60}\d|\bn'excede\w{0,3} pas|\bpas plus de \d|dans la limite de \d|maximum (?:de )?\d|au maximum \d/,
  when: ({ plain, heading, lead }) =>
    /conserv|archiv|stock|garde[ersz]|retention|keep|kept|stor|retain/.test(`${plain} ${heading} ${lead}`),
});
