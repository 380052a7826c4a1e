import { gdpr, transparencyGuidelines } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const criteriaDecide: ConfigRule = {
  id: 'criteria-decide',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Criteria say which event ends the keeping.',
  sources: [gdpr('art. 13(2)(a)'), transparencyGuidelines],
  *check(config) {
    for (const {
      item: { retention },
      pointer,
    } of processingsIn(config)) {
      if (!retention.criteria || retention.active) continue;
      const said = french(retention.criteria);
      if (circular.test(said) && !event.test(said))
        yield {
          pointer: `${pointer}/retention/criteria`,
          message: `"${said}" says nothing that a reader could count: name the event that it is counted from, and the number of months`,
        };
    }
  },
};

const circular =
  /nécessaires?|durées? légales?|délais? (légaux|légal|de prescription)|conformément à la (loi|réglementation)|raisonnable|limitée/i;
/** What happens on a day, or a number. */
const event =
  /\d|jusqu|fin (du|de la|de votre|des)|fermeture|suppression|départ|résiliation|clôture|compt[ée] (à partir|depuis)|après|dès|lendemain|signature|dernière?|dernier/i;
