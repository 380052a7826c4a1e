import { gdpr } from '../../sources.js';
import { find, placeOf, says } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

export const voluntaryOrCompulsory: NoticeRule = {
  id: 'voluntary-or-compulsory',
  family: 'consistency',
  severity: 'warning',
  standing: 'law',
  demands: 'Data are either asked or required.',
  sources: [gdpr('art. 13(2)(e)'), gdpr('art. 5(1)(a)')],
  *check(notice) {
    const voluntary =
      /(?:donnees|informations|communiqu\w{1,4}|fourni\w{0,3})\b.{0,140}(?:(?:entierement|purement|totalement|strictement) (?:volontaire|facultati)|demarche volontaire|librement choisi)|(?:etes|reste\w{0,2}) libres? de (?:fournir|communiquer|donner)|entirely voluntary/;
    const sentence = find(notice, voluntary);
    if (
      !sentence ||
      !says(
        notice,
        /prealable (?:necessaire|obligatoire)|(?:vous devez|doit|devra)\b.{0,30}(?:fournir|communiquer|renseigner)|(?:donnees|informations|champs)\b.{0,60}(?:obligatoires?|indispensables?)|you must provide|required fields/,
      )
    )
      return;
    yield {
      message: 'Voluntary here, required elsewhere. Say which data are compulsory, and what follows without them.',
      at: placeOf(sentence, voluntary),
    };
  },
};
