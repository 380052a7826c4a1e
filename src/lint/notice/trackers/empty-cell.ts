import { gdpr } from '../../sources.js';
import type { NoticeRule } from '../notice-rule.js';

export const emptyCell: NoticeRule = {
  id: 'empty-cell',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'No cell of a list of cookies is empty.',
  sources: [gdpr('art. 5(1)(d)')],
  *check({ cookies }) {
    for (const { name, cells } of cookies) {
      for (const [column, cell] of Object.entries(cells)) {
        if (!cell.text.trim())
          yield { message: `“${name}”: the ${column} is left empty. Fill it in.`, at: { block: cell } };
      }
    }
  },
};
