import { cnilGuidelines, deceptiveDesign } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const categoryAsksForSomething: ConfigRule = {
  id: 'category-asks-for-something',
  family: 'choice',
  severity: 'warning',
  standing: 'guidance',
  demands: 'Every category that visitors decide on holds a service.',
  sources: [cnilGuidelines('art. 2'), deceptiveDesign],
  *check({ categories, services }) {
    for (const { item: category, pointer } of placed(categories, '/categories')) {
      if (!category.required && !services.some((service) => service.category === category.id))
        yield {
          pointer,
          message: `no service belongs to "${category.id}": visitors would be asked for nothing; take the category out`,
        };
    }
  },
};
