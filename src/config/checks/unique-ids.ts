import type { ConfigProblem } from '../config-error.js';
import { fieldsOf, objectsIn, type Fields } from './fields.js';

/** An id names one thing: services and categories share their names, the lists of the policy each have theirs. */
export function* uniqueIds(config: Fields): Generator<ConfigProblem> {
  yield* repeatedIn({ '/categories': config['categories'], '/services': config['services'] });
  const policy = fieldsOf(config['policy']);
  for (const list of ['controllers', 'processors', 'processings', 'transfers', 'sections'])
    yield* repeatedIn({ [`/policy/${list}`]: policy[list] });
}

function* repeatedIn(lists: Fields): Generator<ConfigProblem> {
  const seen = new Map<string, string>();
  for (const [list, items] of Object.entries(lists)) {
    for (const [at, { id }] of objectsIn(items)) {
      if (typeof id !== 'string') continue;
      const pointer = `${list}/${String(at)}/id`;
      const first = seen.get(id);
      if (id in {}) yield { pointer, message: `"${id}" is a word of JavaScript's own: choose another id` };
      if (first) yield { pointer, message: `"${id}" is the id of ${first} already: choose another` };
      else seen.set(id, pointer);
    }
  }
}
