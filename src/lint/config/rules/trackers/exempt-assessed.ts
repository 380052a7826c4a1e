import { cnilGuidelines, audienceExemption } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { words } from '../../read/words.js';
import type { ConfigRule } from '../../config-rule.js';

export const exemptAssessed: ConfigRule = {
  id: 'exempt-assessed',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands: 'The self-assessment of an exempt tool says when and how it was made, and what came out.',
  sources: [cnilGuidelines('art. 5'), audienceExemption],
  *check(config) {
    for (const { item: service, pointer } of servicesIn(config)) {
      if (!service.exempt) continue;
      const said = french(service.exempt.selfAssessment);
      if (words(said).length < 8 || !/\b20\d\d\b/.test(said))
        yield {
          pointer: `${pointer}/exempt/selfAssessment`,
          message:
            'the self-assessment is the landlord’s proof: say when it was made, with which grid, and what came out of each criterion',
        };
    }
  },
};
