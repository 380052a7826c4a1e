import { gdpr } from '../../sources.js';
import { find, placeOf, says } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

export const onlyVolunteered: NoticeRule = {
  id: 'only-volunteered',
  family: 'consistency',
  severity: 'error',
  standing: 'law',
  demands: 'What is collected unseen is not denied.',
  sources: [gdpr('art. 5(1)(a)'), gdpr('art. 13(1)(c)')],
  *check(notice) {
    const claim =
      /(?:uniquement|seules?|exclusivement|ne\b.{0,40}\bque)\b.{0,80}(?:donnees|informations)\b.{0,80}(?:volontairement|librement|que vous (?:nous )?(?:fourni|communiqu|transm|donn))|only\b.{0,60}(?:data|information)\b.{0,40}you (?:provide|give)/;
    const sentence = find(notice, claim);
    if (
      !sentence ||
      !says(
        notice,
        /adresse ip\b|protocole internet|automatiquement|de (?:facon|maniere) (?:passive|automatique)|type de navigateur|systeme d'exploitation|ip address|automatically/,
      )
    )
      return;
    yield {
      message:
        'Only what people give, it says; elsewhere addresses, browsers or clicks are read. Correct one of the two.',
      at: placeOf(sentence, claim),
    };
  },
};
