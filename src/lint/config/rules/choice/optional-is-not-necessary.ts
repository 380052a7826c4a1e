import { vanityFair, deceptiveDesign } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const optionalIsNotNecessary: ConfigRule = {
  id: 'optional-is-not-necessary',
  family: 'choice',
  severity: 'error',
  standing: 'law',
  demands: 'What visitors decide on is not called necessary.',
  sources: [vanityFair, deceptiveDesign],
  *check({ categories }) {
    for (const { item: category, pointer } of placed(categories, '/categories')) {
      const label = french(category.label);
      if (!category.required && necessary.test(label))
        yield {
          pointer: `${pointer}/label`,
          message: `"${label}" says that visitors have no choice, and they do: call the category by what it is for`,
        };
    }
  },
};

const necessary = /nécessaire|indispensable|obligatoire|essentiel|fonctionnement du site|requis/i;
