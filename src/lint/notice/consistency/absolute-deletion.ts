import { gdpr } from '../../sources.js';
import { find, placeOf } from '../find.js';
import { daysIn } from '../../text/lifetime.js';
import type { NoticeRule } from '../notice-rule.js';

export const absoluteDeletion: NoticeRule = {
  id: 'absolute-deletion',
  family: 'consistency',
  severity: 'warning',
  standing: 'law',
  demands: 'What is deleted at once is not kept elsewhere.',
  sources: [gdpr('art. 5(1)(a)'), gdpr('art. 13(2)(a)')],
  *check(notice) {
    const claim =
      /aucune (?:de vos )?(?:donnee|information)s?\b.{0,40}(?:conserv|gard|stock)|toutes (?:les |vos |ses )?(?:donnees|informations)\b.{0,60}(?:supprimees|effacees|detruites)\b.{0,40}(?:immediat|definitiv|des\b|a la (?:suppression|fermeture|resiliation))|no (?:data|information) (?:is|are|will be) (?:kept|retained|stored)/;
    const sentence = find(notice, claim);
    const other = notice.sentences.find(
      (candidate) =>
        candidate !== sentence &&
        /conserv|accessibles?\b.{0,60}pendant|archiv|\bmois apres|ans apres/.test(candidate.plain) &&
        daysIn(candidate.plain) !== undefined,
    );
    if (!sentence || !other) return;
    yield {
      message: `This keeps nothing; elsewhere something is kept (“${other.text.trim().slice(0, 60)}…”). Say what is deleted, what is kept, and how long.`,
      at: placeOf(sentence, claim),
    };
  },
};
