import { gdpr } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const basisRestsOnAText: ConfigRule = {
  id: 'basis-rests-on-a-text',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A legal obligation and a public task rest on a text that the notice names.',
  sources: [gdpr('art. 6(3)'), gdpr('art. 13(1)(c)')],
  *check(config) {
    for (const {
      item: { id, legalBasis, legalBasisDetail },
      pointer,
    } of processingsIn(config)) {
      if (legalBasis !== 'legal-obligation' && legalBasis !== 'public-task') continue;
      if (!legalBasisDetail)
        yield {
          pointer,
          message: `"${id}" rests on ${legalBasis === 'public-task' ? 'a public task' : 'a legal obligation'} that is not told: add "legalBasisDetail" with the text of law`,
        };
      else if (!text.test(french(legalBasisDetail)))
        yield {
          pointer: `${pointer}/legalBasisDetail`,
          message: `"${french(legalBasisDetail)}" names no text: such a basis is laid down by law; cite it, such as « article R. 441-2-2 du code de la construction et de l’habitation »`,
        };
    }
  },
};

const text =
  /(?<!\p{L})(article|art\.|lois?|codes?|décrets?|règlement|ordonnance|arrêtés?|directive|délibération|décision de justice)(?!\p{L})/iu;
