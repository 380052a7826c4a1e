import { cnilGuidelines, cnilRecommendation } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { words, plainWords } from '../../read/words.js';
import type { ConfigRule } from '../../config-rule.js';

export const categoryExplained: ConfigRule = {
  id: 'category-explained',
  family: 'choice',
  severity: 'warning',
  standing: 'guidance',
  demands: 'A category has a title of a few words and a line that says what it is for.',
  sources: [cnilRecommendation('art. 2', 'secondary'), cnilGuidelines('art. 2')],
  *check({ categories }) {
    for (const {
      item: { label, description },
      pointer,
    } of placed(categories, '/categories')) {
      const said = words(french(description));
      if (said.length < 4 || plainWords(french(description)) === plainWords(french(label)))
        yield {
          pointer: `${pointer}/description`,
          message: `"${french(description)}" does not say what these cookies are for: write one line, such as « Compter les visites et voir quelles pages sont consultées. »`,
        };
    }
  },
};
