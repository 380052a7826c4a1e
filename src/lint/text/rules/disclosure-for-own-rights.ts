import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const disclosureForOwnRights = phraseRule({
  id: 'disclosure-for-own-rights',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Each disclosure has a purpose and a legal basis.',
  sources: [gdpr('art. 13(1)(c)'), gdpr('art. 13(1)(e)')],
  says: 'this names neither recipient nor legal basis. Say who receives what, in which case, on what basis.',
  fr: [
    /(?:proteger|defendre|preserver|faire valoir|sauvegarder) (?:les |ses |nos |leurs )(?:propres )?(?:droits|interets|la propriete|biens)\b/,
  ],
  en: [/(?:protect|defend|enforce) (?:our|the|its) (?:rights|property|interests)/],
  when: ({ plain, heading, lead }) =>
    /divulgu|partag|communiqu|transm|transf|disclos|shar/.test(`${plain} ${heading} ${lead}`),
});
