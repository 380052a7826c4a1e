import type { ConfigProblem } from '../config-error.js';
import { fieldsOf, objectsIn, textsIn, type Fields } from './fields.js';

/** What a processing or the joint controllers name is in the policy's lists. */
export function* references(config: Fields): Generator<ConfigProblem> {
  const policy = fieldsOf(config['policy']);
  for (const [at, { controller, processors, transfers }] of objectsIn(policy['processings'])) {
    const pointer = `/policy/processings/${String(at)}`;
    if (typeof controller === 'string' && !names(policy, 'controllers', controller))
      yield unknown(`${pointer}/controller`, 'controller', controller);
    yield* missing(policy, 'processors', { pointer: `${pointer}/processors`, ids: processors });
    yield* missing(policy, 'transfers', { pointer: `${pointer}/transfers`, ids: transfers });
  }
  const joint = fieldsOf(policy['joint'])['controllers'];
  yield* missing(policy, 'controllers', { pointer: '/policy/joint/controllers', ids: joint });
}

type List = 'controllers' | 'processors' | 'transfers';

function* missing(policy: Fields, list: List, { pointer, ids }: { pointer: string; ids: unknown }) {
  for (const [at, id] of textsIn(ids)) {
    if (!names(policy, list, id)) yield unknown(`${pointer}/${String(at)}`, list.slice(0, -1), id);
  }
}

const names = (policy: Fields, list: List, id: string) => objectsIn(policy[list]).some(([, item]) => item['id'] === id);

const unknown = (pointer: string, what: string, id: string): ConfigProblem => ({
  pointer,
  message: `no ${what} has the id "${id}": add it to /policy/${what}s, or correct the id`,
});
