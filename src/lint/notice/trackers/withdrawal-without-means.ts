import { developersGuide, gdpr } from '../../sources.js';
import { find, placeOf, says } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

export const withdrawalWithoutMeans: NoticeRule = {
  id: 'withdrawal-without-means',
  family: 'choice',
  severity: 'error',
  standing: 'law',
  demands: 'Consent is withdrawn as easily as it is given.',
  sources: [gdpr('art. 7(3)'), developersGuide('fiche 16')],
  *check(notice) {
    const promise =
      /(?:revenir|retir\w{1,3}|retrait)\b.{0,60}(?:consentement|choix)\b.{0,100}(?:cookie|traceur)|(?:cookie|traceur)s?\b.{0,100}(?:revenir|retir\w{1,3}|retrait)\b.{0,60}(?:consentement|choix)|withdraw\b.{0,60}consent\b.{0,60}cookie/;
    const sentence = find(notice, promise);
    if (
      !sentence ||
      says(
        notice,
        /gerer (?:mes|vos|les|ses) cookies|gestionnaire (?:de|des|accessible)|\bbandeau\b|\bbanniere\b|centre de preferences|(?:module|panneau|outil|lien|bouton|icone|page)\b.{0,40}(?:cookies|preferences|consentement)|(?:cookies|consentement)\b.{0,40}(?:module|panneau|outil|lien|bouton|icone)|cookie (?:settings|manager|preferences)/,
      )
    )
      return;
    yield {
      message:
        'A consent to cookies can be withdrawn, it says, and not how. Put a permanent link on every page (“Gérer mes cookies”), and name it here.',
      at: placeOf(sentence, promise),
    };
  },
};
