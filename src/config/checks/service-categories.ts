import type { ConfigProblem } from '../config-error.js';
import { objectsIn, type Fields } from './fields.js';

/** Every service belongs to a category of the config. */
export function* serviceCategories(config: Fields): Generator<ConfigProblem> {
  const known = objectsIn(config['categories']).map(([, { id }]) => id);
  for (const [at, { category }] of objectsIn(config['services'])) {
    if (typeof category === 'string' && !known.includes(category))
      yield {
        pointer: `/services/${String(at)}/category`,
        message: `no category has the id "${category}": add one, or name one of ${known.join(', ')}`,
      };
  }
}
