import { gdpr } from '../../sources.js';
import { placeFor, placeOf } from '../find.js';
import type { NoticeSentence } from '../notice.js';
import { isPrivacyNotice } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

const officer = /\bdpo\b|\bdpd\b|delegue\w{0,2} a la protection|data protection officer/;

export const saysOfficer: NoticeRule = {
  id: 'says-officer',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'Who looks after data protection can be reached.',
  sources: [gdpr('art. 13(1)(b)'), gdpr('art. 37(7)')],
  *check(notice) {
    if (!isPrivacyNotice(notice)) return;
    const { sentences } = notice;
    const named = sentences.flatMap((sentence, index) => (officer.test(sentence.plain) ? [index] : []));
    const [first] = named;
    if (first === undefined) {
      const message =
        'No data protection officer is named. Give an address that reaches yours; if there is none, who answers in its place.';
      yield { message, at: placeFor(notice, /exerc\w{1,6}\b.{0,40}droits?|exercise (?:your|these) rights/) };
    } else if (!named.some((index) => sentences.slice(index, index + 5).some(isAddress))) {
      // What is said of the officer stands where it is called by its full name.
      const sentence =
        sentences.find(({ plain }) => /delegue\w{0,2} a la protection|data protection officer/.test(plain)) ??
        sentences[first];
      if (sentence)
        yield {
          message:
            'The data protection officer is named without an address. Give an e-mail or postal address that reaches it.',
          at: placeOf(sentence),
        };
    }
  },
};

/** Whether a sentence gives an address. A form will do. */
function isAddress({ text, plain }: NoticeSentence): boolean {
  return /@|https?:|\b\d{2} ?\d{3} \p{Lu}/u.test(text) || /formulaire|contact form/.test(plain);
}
