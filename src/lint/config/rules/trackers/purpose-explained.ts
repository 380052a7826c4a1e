import { gdpr, cnilGuidelines, cnilRecommendation } from '../../../sources.js';
import { servicesIn, cookiesIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { words } from '../../read/words.js';
import type { ConfigRule } from '../../config-rule.js';

export const purposeExplained: ConfigRule = {
  id: 'purpose-explained',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands: 'A purpose is a sentence, not a word.',
  sources: [cnilGuidelines('art. 2'), cnilRecommendation('art. 2', 'secondary'), gdpr('art. 12(1)')],
  *check(config) {
    const purposes = [...servicesIn(config), ...cookiesIn(config)].map(({ item: { purpose }, pointer }) => ({
      purpose,
      pointer,
    }));
    for (const { purpose, pointer } of purposes) {
      const said = french(purpose);
      if (words(said).length < 4)
        yield {
          pointer: `${pointer}/purpose`,
          message: `"${said}" tells nobody what this is for: write a sentence, such as « Reconnaître une visite répétée. »`,
        };
    }
  },
};
