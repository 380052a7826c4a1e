import { developersGuide, ePrivacy } from '../../sources.js';
import { find, placeOf, says } from '../find.js';
import { tellsOfCookies } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const appTrackers: NoticeRule = {
  id: 'app-trackers',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'The trackers of an application are told too.',
  sources: [ePrivacy, developersGuide('fiche 16')],
  *check(notice) {
    if (
      !tellsOfCookies(notice) ||
      says(
        notice,
        /\bsdks?\b|kits? de developpement|identifiants? publicitaires?|traceurs?\b.{0,40}application|application\b.{0,60}traceurs?|firebase|app trackers?/,
      )
    )
      return;
    const sentence = find(notice, /appli(?:cation)?s?\b.{0,12}(?:mobile|smartphone|tablette)|mobile app/);
    if (sentence)
      yield {
        message:
          'There is an application, and nothing says what it reads and writes on a telephone. Describe its trackers and software kits, or say that it has none.',
        at: placeOf(sentence, /appli(?:cation)?s?\b.{0,12}(?:mobile|smartphone|tablette)|mobile app/),
      };
  },
};
