import { cnilRecommendation, gdpr } from '../../sources.js';
import { fold } from '../../text/fold.js';
import type { NoticeRule } from '../notice-rule.js';

const vague =
  /^(?:utilisation|usage) interne|donnees qui sont affichees|^(?:cookie )?(?:technique|interne|fonctionnel)s?(?: du site)?$|^necessaire au (?:bon )?fonctionnement(?: du site)?$|^internal use|general purpose|ameliorer (?:votre|l')? ?experience(?: utilisateur)?$/;
const oneWord =
  /^(?:technique|fonctionnement|fonctionnel|navigation|interne|analyse|analytique|marketing|publicite|divers|autre|statistiques?|performance|preferences?|technical|analytics|functional|other)s?$/;

export const vagueCookiePurpose: NoticeRule = {
  id: 'vague-cookie-purpose',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'The purpose of a cookie says what it does for whom.',
  sources: [cnilRecommendation('art. 2'), gdpr('art. 12(1)')],
  *check({ cookies }) {
    for (const { name, cells } of cookies) {
      const cell = cells.description?.text.trim() ? cells.description : cells.purpose;
      const told = fold([cells.purpose, cells.description].map((part) => part?.text ?? '').join(' ')).plain.trim();
      if (!cell || !told || !(vague.test(told) || (told.split(' ').length < 2 && oneWord.test(told)))) continue;
      yield {
        message: `“${name}”: “${cell.text.trim()}” does not say what the cookie does. Write a short sentence for the visitor.`,
        at: { block: cell },
      };
    }
  },
};
