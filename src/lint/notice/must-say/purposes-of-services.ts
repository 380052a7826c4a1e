import { gdpr } from '../../sources.js';
import { placeOf } from '../find.js';
import { isPrivacyNotice } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

const features: [string, RegExp][] = [
  ['payment', /\bpaiements?\b|\bpayments?\b/],
  ['notifications', /notifications?\b|\bsms\b|\balertes?\b/],
  ['electronic documents', /dematerialis|avis d'echeance|quittances?\b|e-?factures?/],
  ['requests', /demandes? (?:techniques?|d'intervention|administratives?)|reclamations? techniques?|repair requests?/],
];

const purpose =
  /(?:donnees|informations|traitements?)\b.{0,160}(?:permet(?:tent)?\b|a pour (?:objet|finalite|but)|afin d|servent a|utilisees? (?:pour|afin)|collectees? (?:pour|afin)|finalites?)|finalites?\b.{0,60}(?:suivantes|sont)|data\b.{0,60}(?:used to|in order to)/;

export const purposesOfServices: NoticeRule = {
  id: 'purposes-of-services',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'What a service does with data is among the purposes.',
  sources: [gdpr('art. 13(1)(c)'), gdpr('art. 5(1)(b)')],
  *check(notice) {
    if (!isPrivacyNotice(notice)) return;
    const offered = features.filter(
      ([, pattern]) => notice.sentences.filter(({ plain }) => pattern.test(plain)).length > 1,
    );
    const purposes = notice.sentences.filter(({ plain, lead }) => purpose.test(plain) || purpose.test(lead));
    const [first] = purposes;
    const missing = offered
      .filter(([, pattern]) => !purposes.some(({ plain }) => pattern.test(plain)))
      .map(([name]) => name);
    if (!first || missing.length < 2) return;
    yield {
      message: `The purposes leave out what the services do with data: ${missing.join(', ')}. Give each its purpose, its legal basis and its time.`,
      at: placeOf(first),
    };
  },
};
