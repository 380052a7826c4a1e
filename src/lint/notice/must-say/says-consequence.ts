import { gdpr } from '../../sources.js';
import { placeOf, says } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

const obliged =
  /(?:vous devez|l'utilisateur doit|le (?:client|locataire|demandeur) doit|devra|il (?:vous )?est (?:demande|necessaire)|etes tenus? de)\b.{0,40} (?:fournir|renseigner|communiquer|indiquer|transmettre)\b.{0,80}(?:donnees?|informations?|date|adresse|e-?mail|identifiant|numero|nom\b|pieces?)|(?:donnees|informations|champs|renseignements)\b.{0,80}(?:sont|est) (?:necessaires et )?(?:obligatoires?|requis\w{0,2}|indispensables?)|you must provide/;

export const saysConsequence: NoticeRule = {
  id: 'says-consequence',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Where data must be given, what follows if they are not is told.',
  sources: [gdpr('art. 13(2)(e)')],
  *check(notice) {
    if (
      says(
        notice,
        /(?:defaut|absence) de (?:reponse|fourniture|communication)|si vous (?:ne|choisissez de ne pas) (?:les |nous )?(?:fourni|communiqu|souhait)|ne pas (?:les )?(?:fournir|communiquer)|refus de (?:les )?(?:fournir|communiquer)|(?:sans|faute de) (?:ces|cette) (?:donnees|information)|if you do not provide|failure to provide/,
      )
    )
      return;
    const sentence = notice.sentences.find(({ plain, kind }) => kind !== 'heading' && obliged.test(plain));
    if (!sentence) return;
    yield {
      message:
        'These data must be given, and nothing says what follows if they are not. Say which are compulsory, why, and what happens without them.',
      at: placeOf(sentence, obliged),
    };
  },
};
