import { gdpr } from '../../sources.js';
import { placeFor, placeOf } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

const responsible =
  /\b(l'agence|le client|la societe cliente|votre (?:agence|bailleur|gestionnaire|syndic)|le (?:gestionnaire|partenaire|syndic|prescripteur)|your (?:agency|landlord)) (?:est|sont|demeure|reste|is) (?:seule? )?(?:le |la |the )?(?:responsables? (?:de|du) traitement|controller)/;

export const controllerByRole: NoticeRule = {
  id: 'controller-by-role',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'The controller has a name.',
  sources: [gdpr('art. 13(1)(a)')],
  *check(notice) {
    for (const sentence of notice.sentences) {
      const role = responsible.exec(sentence.plain)?.[1];
      if (!role) continue;
      const defined = placeFor(notice, new RegExp(`ci-apres.{0,30}" ?${role} ?"`));
      const message = `“${role}” is responsible, and is named nowhere. Write who it is and how to reach it, or link its notice.`;
      yield { message, at: defined ?? placeOf(sentence, responsible) };
      return;
    }
  },
};
