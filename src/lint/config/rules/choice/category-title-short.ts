import { cnilRecommendation } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const categoryTitleShort: ConfigRule = {
  id: 'category-title-short',
  family: 'choice',
  severity: 'info',
  standing: 'good-practice',
  demands: "A category's title is short: the detail stands one level below.",
  sources: [cnilRecommendation('art. 2', 'secondary')],
  *check({ categories }) {
    for (const {
      item: { label },
      pointer,
    } of placed(categories, '/categories')) {
      if (french(label).length > 45)
        yield {
          pointer: `${pointer}/label`,
          message: `a title of ${String(french(label).length)} characters is a sentence: two to five of them do, the rest belongs in the description`,
        };
    }
  },
};
