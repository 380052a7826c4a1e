import { gdpr, cnilGuidelines, deceptiveDesign } from '../../../sources.js';
import { textsIn } from '../../read/texts.js';
import { words, plainWords } from '../../read/words.js';
import type { ConfigRule } from '../../config-rule.js';

export const buttonsAsNamed: ConfigRule = {
  id: 'buttons-as-named',
  family: 'consistency',
  severity: 'warning',
  standing: 'guidance',
  demands: "A text calls the kit's buttons by what they say.",
  sources: [cnilGuidelines('art. 2'), gdpr('art. 12(1)'), deceptiveDesign],
  *check(config) {
    for (const { text, pointer } of textsIn(config)) {
      for (const { 1: label = '' } of text.matchAll(quoted)) {
        const said = label.trim();
        if (
          answer.test(said) &&
          words(said).length < 6 &&
          !labels.some((known) => plainWords(known) === plainWords(said))
        )
          yield {
            pointer,
            message: `no button is called "${said}": one action has one name; the kit's are ${labels
              .slice(0, 4)
              .map((known) => `« ${known} »`)
              .join(', ')}`,
          };
      }
    }
  },
};

const quoted = /(?:cliqu|bouton|lien|appuy|touche|button|link|click)[^«“".]{0,30}[«“"]\s*([^»”"]{3,40}?)\s*[»”"]/gi;
const answer =
  /accept|refus|oppos|déclin|rejet|continuer|param[éè]tr|personnalis|gérer|reject|decline|manage|customi[sz]e|settings/i;
/** What the banner and the loader print. */
const labels = [
  'Tout accepter',
  'Tout refuser',
  'Personnaliser',
  'Gérer mes cookies',
  'Enregistrer mes choix',
  'Accept all',
  'Reject all',
  'Refuse all',
  'Customise',
  'Customize',
  'Manage my cookies',
  'Save my choices',
];
