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
    /temps qu'il (?:faut|faudra|sera|est)|(?:autant|tant) que de besoin|(?:au besoin|selon (?:les|nos) besoins)\b.{0,30}conserv|conserv\w{1,4}\b.{0,60}(?:selon (?:les|nos) besoins|autant que)|sans (?:limit(?:e|ation)s? (?:de|dans la|dans le|d'aucune) ?(?:duree|temps|sorte)|limit(?:e|ation)s? (?:particuliere|precise|definie|fixee?)s?|duree (?:limitee|definie|determinee))|(?:duree|temps|periode) (?:indeterminee?|indefinie?|illimitee?)|indefiniment/,
    /(?:lorsqu|quand|des (?:lors )?qu|une fois qu)\w{0,2}'? ?.{0,25}(?:ne (?:nous |vous )?(?:sont|seront|soient|sera|est|servent|serviront) plus (?:\w{1,14}ment )?(?:necessaires?|utiles?|pertinente?s?|requise?s?|d'aucune|a rien|utilise)|n'en (?:avons|aurons|a) plus (?:besoin|l'utilite|l'usage)|n'(?:ont|auront|a) plus (?:d'utilite|lieu d'etre|d'objet))/,
    /(?:duree|temps|delai|periode)s?\b.{0,30}n'exced\w{2,5} pas (?:celle|ce|le temps|la duree)|(?:duree|temps|delai|periode)s? (?:\w{1,14} )?(?:que|qui) (?:nous|notre|le service|l'exige|le justifi|l'impos)\w{0,3} (?:jug|estim|paraiss|sembl|souhait|convien)|aussi longtemps que (?:nous |le service |notre |cela |besoin |necessaire|utile|possible)|(?:supprim|effac|detrui|purg|anonymis)\w{1,6}\b.{0,30} (?:des que possible|regulierement|periodiquement|en temps (?:utile|voulu)|dans (?:un|les|des) (?:meilleurs )?delais? ?(?:raisonnables?|utiles?)?\b)|(?:a|pour) (?:la |une )?(?:duree )?(?:long terme|vie\b)|sans (?:terme|echeance|date)|(?:depend\w{0,3}|selon|en fonction|au gre|dictee?s?|suivant)\b.{0,12} (?:besoins?|interets?|utilite|necessites?|convenances?|appreciation|politique interne|usages?)\b|perd\w{1,4} (?:leur|son|toute?) (?:utilite|interet|objet|pertinence)|(?:tant que|tout le temps que|aussi longtemps que) (?:dure|durera|subsiste|demeure) (?:notre|l'interet|l'utilite|le besoin)|(?:notre|a la) (?:convenance|discretion|appreciation|seule appreciation)|(?:aussi longtemps|tant|tout le temps) qu(?:e |')(?:\w{1,14} ){1,3}(?:\w{1,14} )?(?:interet|utiles?|utilite|besoin|necessaires?|pertinen|servent|sert|serviront)|(?:n'(?:avons|a|est|ont)|\bne sont) (?:\w{1,14} )?pas (?:fixe|defini|prevu|arrete|determine|limite)\w{0,3} (?:de |dans )?(?:la |une )?(?:duree|delai|limite|terme|temps)|(?:aucune?|pas de) (?:duree|delai|limite|terme)\b(?! supplement)|le plus longtemps possible|\btoujours conserv|conserv\w{1,4} (?:toujours|a jamais|definitivement)/,
  ],
  en: [
    /as long as (?:is |it is |we (?:need|require)|they are )?(?:reasonably )?(?:necessary|needed|required|them|it|your data)|(?:period|time) (?:reasonably |strictly )?(?:necessary|required|needed)|for a reasonable (?:time|period)|for as long as it takes|indefinitely/,
  ],
  // What is given right below is a figure.
  unless:
    /(?:durees?|delais?|temps|periodes?)\b.{0,40}(?:indique|precise|donne|figur|fixe|defini|detaille|mentionne|rappele)\w{0,3} .{0,20}(?:tableau|ci-dessous|ligne)|\bne? (?:le |la |les )?conserv\w{1,4} (?:pas|rien|aucun|jamais)/,
  when: (sentence) => tellsOfKeeping(sentence) && typeof daysIn(sentence.plain) !== 'number',
});
