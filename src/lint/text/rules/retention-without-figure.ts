import { daysIn } from '../lifetime.js';
import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';
import { tellsOfKeeping } from '../tells-of-keeping.js';

/** A criterion is lawful. One that the reader has to look up in a statute is a poor one. */
export const retentionWithoutFigure = phraseRule({
  id: 'retention-without-figure',
  family: 'texts',
  severity: 'warning',
  standing: 'law',
  demands: 'A time of retention that a text of law sets is given in figures, with the text.',
  sources: [gdpr('art. 13(2)(a)'), gdpr('art. 12(1)')],
  says: 'readers cannot tell how long this is. Write the figure and the text it follows, or the event it ends with.',
  fr: [
    /(?:durees?|delais?) leg(?:al|aux)\w{0,3}(?: et reglementaires?| de conservation)?(?: applicables?| en vigueur| prevue?s?| requise?s?)?/,
    /(?:duree|temps|periode|delai)s? (?:legalement )?requise?s?\b/,
    /(?:duree|delai)s? de (?:la )?prescription(?: legale?s?)?(?: applicables?| en vigueur)?/,
    // Who reads knows when they are no longer a tenant, or have withdrawn a consent.
    /conserv\w{1,4}\b.{0,60}(?:tant que|jusqu'a ce que) (?:le |la |les |nous |vous (?!etes|restez|serez|demeurez|(?:ne |n')?(?:avez |aurez |l'avez )?(?:pas )?retir)|l'|celles?-ci |elles? )/,
    /(?:duree|delai)s? .{0,20}(?:imposee?s?|prevue?s?|fixee?s?|prescrite?s?|exigee?s?) par (?:la|les) (?:loi|reglementation|textes|legislation)/,
    /conserv\w{1,5} (?:\w{1,14}ment )?(?:conformement a|selon|dans le respect de|en application de|en vertu de|comme le veut) ?(?:la |les |l'ensemble des |des |nos )?(?:dispositions |obligations |exigences |delais )?(?:lois?|legislation|reglementation|textes|droit|legales?|legaux|reglementaires?)\b/,
  ],
  en: [
    /(?:statutory|legal) (?:retention )?(?:periods?|times?)(?: of limitation)?|(?:period|time) (?:set|required|laid down) by (?:law|statute)|limitation periods?/,
  ],
  when: (sentence) => tellsOfKeeping(sentence) && typeof daysIn(sentence.plain) !== 'number',
});
