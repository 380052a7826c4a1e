import { gdpr } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const officerOwnAddress: ConfigRule = {
  id: 'officer-own-address',
  family: 'notice',
  severity: 'warning',
  standing: 'guidance',
  demands: 'The data protection officer has an address of their own, not a general mailbox.',
  sources: [gdpr('art. 38(4)'), gdpr('art. 38(5)')],
  *check({ dpo }) {
    if (
      dpo?.email &&
      /^(contact|info|infos|accueil|bonjour|hello|support|service-?client(s|ele)?|secretariat|webmaster|admin|direction|commercial|mail|noreply|no-reply|ne-pas-repondre)[.\d]*@/i.test(
        dpo.email,
      )
    )
      yield {
        pointer: '/dpo/email',
        message: `${dpo.email} is a general mailbox: the officer is bound to secrecy, and requests have a month to be answered; give an address such as dpo@…`,
      };
  },
};
