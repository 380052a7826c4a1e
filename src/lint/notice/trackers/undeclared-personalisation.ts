import { developersGuide, gdpr } from '../../sources.js';
import { find, placeOf } from '../find.js';
import { fold } from '../../text/fold.js';
import type { NoticeRule } from '../notice-rule.js';

export const undeclaredPersonalisation: NoticeRule = {
  id: 'undeclared-personalisation',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'What prose says of cookies, the list shows.',
  sources: [developersGuide('fiche 16'), gdpr('art. 5(1)(a)')],
  *check(notice) {
    if (notice.cookies.length === 0) return;
    const sentence = find(
      notice,
      /cookies?\b.{0,240}(?:adapter|personnalis)\w{0,4}\b.{0,60}(?:contenu|preference|affichage|offre)|cookies?\b.{0,120}(?:tailor|personali[sz])/,
    );
    const listed = notice.cookies
      .map(({ name, cells }) => fold(`${name} ${cells.purpose?.text ?? ''} ${cells.description?.text ?? ''}`).plain)
      .join(' ');
    if (!sentence || /personnalis|preference|langue|adapt|affichage|theme|lang\b|personali/.test(listed)) return;
    yield {
      message: 'Cookies are said to adapt contents, and none in the list does. List it, or take the sentence out.',
      at: placeOf(sentence),
    };
  },
};
