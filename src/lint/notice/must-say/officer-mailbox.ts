import { gdpr } from '../../sources.js';
import { placeOf } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

const officer = /\bdpo\b|\bdpd\b|delegue\w{0,2} a la protection|data protection officer/;
const generic =
  /\b(?:contact|info|infos|accueil|commercial|secretariat|support|service-?client|mail|webmaster|hello|bonjour)@[\w.-]{3,60}/;

export const officerMailbox: NoticeRule = {
  id: 'officer-mailbox',
  family: 'notice',
  severity: 'warning',
  standing: 'good-practice',
  demands: 'The data protection officer has an address of its own.',
  sources: [gdpr('art. 38'), gdpr('art. 13(1)(b)')],
  *check(notice) {
    const sentence = notice.sentences.find(({ plain }) => officer.test(plain) && generic.test(plain));
    const address = sentence && generic.exec(sentence.plain)?.[0];
    if (!address) return;
    const message = `${address}: a mailbox for everything. What is written to the data protection officer is confidential: give it an address of its own, on your own domain.`;
    yield { message, at: placeOf(sentence, generic) };
  },
};
