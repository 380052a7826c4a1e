import { gdpr } from '../../sources.js';
import { placeOf } from '../find.js';
import type { NoticeSentence } from '../notice.js';
import { listsRights, rightsIn } from '../rights.js';
import type { NoticeRule } from '../notice-rule.js';

export const rightsListsDiffer: NoticeRule = {
  id: 'rights-lists-differ',
  family: 'consistency',
  severity: 'warning',
  standing: 'law',
  demands: 'The rights are the same wherever they are listed.',
  sources: [gdpr('art. 13(2)(b)'), gdpr('art. 12(1)')],
  *check({ sentences }) {
    const lists = new Map<object, NoticeSentence[]>();
    for (const sentence of sentences.filter(listsRights))
      lists.set(sentence.block, [...(lists.get(sentence.block) ?? []), sentence]);
    const [first, ...others] = lists.values();
    if (!first) return;
    const rights = rightsOf(first);
    for (const other of others) {
      const [sentence] = other;
      const there = rightsOf(other);
      const differing = [
        ...rights.filter((right) => !there.includes(right)),
        ...there.filter((right) => !rights.includes(right)),
      ];
      if (!sentence || differing.length === 0 || there.length < 3) continue;
      yield {
        message: `This list of rights differs from an earlier one by: ${differing.join(', ')}. Write one list, and refer to it.`,
        at: placeOf(sentence),
      };
      return;
    }
  },
};

function rightsOf(list: NoticeSentence[]): string[] {
  return rightsIn(list.map(({ plain }) => plain).join(' '));
}
