import { gdpr, cnilGuidelines } from '../../../sources.js';
import { placed, servicesIn, cookiesIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { words } from '../../read/words.js';
import type { ConfigRule } from '../../config-rule.js';

export const purposeNotVague: ConfigRule = {
  id: 'purpose-not-vague',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands: "A purpose says what is done, not that it is for the visitor's good.",
  sources: [cnilGuidelines('art. 2'), gdpr('art. 5(1)(b)'), gdpr('art. 12(1)')],
  *check(config) {
    const purposes = [
      ...servicesIn(config),
      ...cookiesIn(config),
      ...placed(config.categories, '/categories').map(({ item, pointer }) => ({
        pointer,
        item: { purpose: item.description },
      })),
    ];
    for (const {
      item: { purpose },
      pointer,
    } of purposes) {
      const said = french(purpose);
      const rest = words(said.replace(vague, ' ')).filter((word) => word.length > 3);
      if (vague.test(said) && rest.length < 4)
        yield {
          pointer: `${pointer}/${pointer.startsWith('/categories') ? 'description' : 'purpose'}`,
          message: `"${said}" could be said of any cookie: say what it does, such as « Compter les pages vues. »`,
        };
    }
  },
};

const vague =
  /(améliorer?|optimiser?|amélioration d|optimisation d|personnaliser?|faciliter?|enrichir?)[^.;]{0,40}(expérience|navigation|parcours|utilisation|ergonomie|services?|qualité)|bon fonctionnement( du (site|service|portail))?|(à des )?fins? (statistiques?|techniques?|commerciales?|marketing|d.analyse)|(une )?meilleure (expérience|navigation|qualité)|intérêt légitime|usage interne/i;
