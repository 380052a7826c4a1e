import { cnilRecommendation, planet49 } from '../../sources.js';
import { columnOf } from '../column.js';
import { isCookieTable } from '../cookies.js';
import type { NoticeRule } from '../notice-rule.js';

export const cookieColumns: NoticeRule = {
  id: 'cookie-columns',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'A list of cookies has a column for how long, and one for who.',
  sources: [planet49, cnilRecommendation('art. 2')],
  *check({ tables }) {
    const table = tables.find(isCookieTable);
    const first = table?.header[0];
    if (!table || !first) return;
    const columns = table.header.map(({ text }) => columnOf(text));
    const missing = [
      ...(columns.includes('lifetime') ? [] : ['how long it lasts']),
      ...(columns.includes('issuer') ? [] : ['who sets it']),
    ];
    if (missing.length)
      yield {
        message: `The list of cookies has no column for ${missing.join(' nor for ')}. Add it.`,
        at: { block: first },
      };
  },
};
