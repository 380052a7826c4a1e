import { gdpr, cnilRecommendation, planet49 } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const providerNamed: ConfigRule = {
  id: 'provider-named',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'Every service says which company is behind it.',
  sources: [planet49, cnilRecommendation('art. 2', 'secondary'), gdpr('art. 13(1)(e)')],
  *check(config) {
    for (const {
      item: { provider },
      pointer,
    } of servicesIn(config)) {
      if (nobody.test(provider.name.trim()))
        yield {
          pointer: `${pointer}/provider/name`,
          message: `"${provider.name}" names nobody: write the company that sets these cookies or receives the data`,
        };
    }
  },
};

const nobody =
  /^(-+|\?+|n\/?a|nc|inconnue?|unknown|à (compléter|définir|préciser)|tbd|todo|xxx+|(un )?tiers|(soci[ée]t[ée] )?tierce|third[ -]part(y|ies)|partenaires?|prestataires?|fournisseurs?|provider|vendor|divers|interne|internal|self|nous|us)$/i;
