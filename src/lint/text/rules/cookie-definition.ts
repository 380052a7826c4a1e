import { developersGuide, ePrivacy } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

/** The rules cover whatever reads or writes on a device. */
export const cookieDefinition = phraseRule({
  id: 'cookie-definition',
  family: 'trackers',
  severity: 'info',
  standing: 'guidance',
  demands: 'The word for trackers covers more than text files.',
  sources: [ePrivacy, developersGuide('fiche 16')],
  says: 'the rules cover every tracker: local storage, pixels and fingerprints too. Say “cookies and other trackers”.',
  fr: [/\bcookies?\b.{0,60}\b(?:est|sont|designe|s'agit)\b.{0,50}\bfichiers?\b.{0,20}\btextes?\b/],
  en: [/\bcookies?\b.{0,30}\b(?:is|are)\b.{0,40}\btext files?\b/],
  unless: /traceur|stockage local|pixel|empreinte|autres technologies|tracker|local storage|similar technolog/,
  when: ({ whole }) =>
    !/traceurs?\b|stockage local|pixels?\b|technologies similaires|trackers?\b|local storage|similar technologies/i.test(
      whole,
    ),
});
