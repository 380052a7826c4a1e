import { gdpr } from '../../sources.js';
import { placeFor } from '../find.js';
import { daysIn } from '../../text/lifetime.js';
import { isPrivacyNotice } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const saysRetention: NoticeRule = {
  id: 'says-retention',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'A notice gives times of retention.',
  sources: [gdpr('art. 13(2)(a)'), gdpr('art. 5(1)(e)')],
  *check(notice) {
    if (!isPrivacyNotice(notice)) return;
    const kept =
      /conserv|archiv|\bgarde|supprim|effac|retention|accessibles? .{0,40}pendant|\bkept\b|\bkeep\b|\bretain|delet/;
    const isGiven = notice.sentences.some(
      ({ plain, heading, lead }) =>
        kept.test(`${plain} ${heading} ${lead}`) &&
        (daysIn(plain) !== undefined ||
          /(?:duree|fin|terme) (?:du|de votre|de la) (?:bail|contrat|location)|lendemain/.test(plain)),
    );
    if (!isGiven)
      yield {
        message:
          'No time of retention is given. Write for each purpose how long the data are kept, in use and in the archive.',
        at: placeFor(notice, kept, /donnees? (?:a caractere )?personnel|personal data/),
      };
  },
};
